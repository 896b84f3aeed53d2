SELECT r.issuer, r.year, q.level, c.value AS received, q.median, q.low_quartile, q.high_quartile, q.bodies
FROM (
    SELECT r.year, COALESCE(r.level, '?') AS level, COUNT(*) AS bodies,
        PERCENTILE_CONT(0.25) WITHIN GROUP (ORDER BY c.value) AS low_quartile,
        PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY c.value) AS median,
        PERCENTILE_CONT(0.75) WITHIN GROUP (ORDER BY c.value) AS high_quartile
    FROM reports r
    JOIN cells c ON c.report = r.report
    JOIN paths p ON p.cell = c.cell AND p.path = 'requests.new.total'
    WHERE r.role = 'given' AND c.value IS NOT NULL
    GROUP BY r.year, COALESCE(r.level, '?')
) q
JOIN reports r ON r.year = q.year AND COALESCE(r.level, '?') = q.level AND r.role = 'given'
JOIN cells c ON c.report = r.report
JOIN paths p ON p.cell = c.cell AND p.path = 'requests.new.total'
WHERE q.bodies >= 8 AND (c.value > q.high_quartile + 3 * (q.high_quartile - q.low_quartile) OR c.value < q.low_quartile - 3 * (q.high_quartile - q.low_quartile))
ORDER BY r.year, received DESC, r.issuer
