SELECT r.issuer, r.year + 1 AS missing_year, r.file AS last_report
FROM reports r
LEFT JOIN links l ON l.other = r.report AND l.step = 'previous'
WHERE r.role = 'given' AND r.issuer IS NOT NULL AND l.report IS NULL AND r.year < (SELECT MAX(year) FROM reports WHERE role = 'given')
ORDER BY missing_year, r.issuer
