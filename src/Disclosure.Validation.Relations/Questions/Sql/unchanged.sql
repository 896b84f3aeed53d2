SELECT issuer, COUNT(*) AS pairs, MIN(numbers) AS fewest_figures, MIN(year) AS first_year, MAX(year) AS last_year
FROM (
    SELECT r.report, r.issuer, r.year, COUNT(*) AS numbers, SUM(CASE WHEN c.value = b.value THEN 0 ELSE 1 END) AS changed
    FROM reports r
    JOIN links l ON l.report = r.report AND l.step = 'previous'
    JOIN cells c ON c.report = r.report AND c.value <> 0
    LEFT JOIN cells b ON b.report = l.seen AND b.cell = c.cell
    WHERE r.role = 'given'
    GROUP BY r.report, r.issuer, r.year
) compared
GROUP BY issuer
HAVING SUM(changed) = 0 AND MIN(numbers) >= 5
ORDER BY pairs DESC, issuer
