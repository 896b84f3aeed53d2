SELECT j.rule, MIN(u.{title}) AS title, COUNT(*) AS violations, COUNT(DISTINCT j.report) AS reports, COUNT(DISTINCT r.issuer) AS issuers
FROM judged j
JOIN reports r ON r.report = j.report
JOIN rules u ON u.rule = j.rule AND u.pack = r.pack
WHERE j.outcome = 'violated'
GROUP BY j.rule
ORDER BY violations DESC, j.rule
