SELECT r.issuer, COUNT(DISTINCT r.report) AS reports, COUNT(j.report) AS violations,
    SUM(CASE WHEN j.severity = 'error' THEN 1 ELSE 0 END) AS errors, MIN(r.year) AS first_year, MAX(r.year) AS last_year
FROM reports r
JOIN judged j ON j.report = r.report AND j.outcome = 'violated'
WHERE r.role = 'given'
GROUP BY r.issuer
ORDER BY errors DESC, violations DESC, r.issuer
