-- One pass: solves the equations of the role and wave in "pass" for their blank cells, where all else is known.
INSERT INTO implied
SELECT report, role, cell, value
FROM (
    SELECT d.report, d.role, d.cell, -(d.constant + SUM(k.number)) * d.sign AS value
    FROM (
        SELECT p.report, p.role, p.instance, p.cell, p.sign, p.constant
        FROM pending p
        JOIN pass x ON x.role = p.role AND x.wave = p.wave
        LEFT JOIN implied m ON m.report = p.report AND m.role = p.role AND m.cell = p.cell
        WHERE p.sign <> 0 AND m.cell IS NULL
    ) d
    JOIN (
        SELECT q.report, q.role, q.instance, COALESCE(c.value, m.value, 0) * t.signed AS number,
            CASE WHEN c.value IS NOT NULL OR c.state = 'not_applicable' OR m.value IS NOT NULL THEN 1 ELSE 0 END AS known,
            CASE WHEN c.cell IS NULL THEN CASE WHEN t.alternative = 0 THEN 1 ELSE 0 END
                WHEN c.value IS NOT NULL OR c.state = 'not_applicable' OR m.value IS NOT NULL THEN 0
                WHEN c.state = 'blank' AND w.cell IS NULL THEN 0
                ELSE 1 END AS stops
        FROM pending q
        JOIN pass x ON x.role = q.role AND x.wave = q.wave
        JOIN terms t ON t.instance = q.instance AND t.step = 'self' AND t.cell <> q.cell
        LEFT JOIN pending_cells c ON c.report = q.report AND c.cell = t.cell
        LEFT JOIN implied m ON m.report = q.report AND m.role = q.role AND m.cell = t.cell
        LEFT JOIN (SELECT DISTINCT report, role, cell FROM pending) w ON w.report = q.report AND w.role = q.role AND w.cell = t.cell
        UNION ALL
        SELECT q.report, q.role, q.instance, COALESCE(c.value, m.value, 0) * t.signed AS number,
            CASE WHEN c.value IS NOT NULL OR c.state = 'not_applicable' OR m.value IS NOT NULL THEN 1 ELSE 0 END AS known,
            CASE WHEN c.cell IS NULL THEN CASE WHEN t.alternative = 0 THEN 1 ELSE 0 END
                WHEN c.value IS NOT NULL OR c.state IN ('not_applicable', 'blank') THEN 0
                ELSE 1 END AS stops
        FROM pending q
        JOIN pass x ON x.role = q.role AND x.wave = q.wave AND x.role = 'self'
        JOIN terms t ON t.instance = q.instance AND t.step <> 'self'
        JOIN others o ON o.report = q.report AND o.step = t.step
        LEFT JOIN pending_cells c ON c.report = o.seen AND c.cell = t.cell
        LEFT JOIN implied m ON m.report = o.seen AND m.role = 'other' AND m.cell = t.cell
    ) k ON k.report = d.report AND k.role = d.role AND k.instance = d.instance
    GROUP BY d.report, d.role, d.cell, d.instance, d.constant, d.sign
    HAVING SUM(k.stops) = 0 AND SUM(k.known) > 0
) solved
WHERE value BETWEEN -999999999999999.9999999999 AND 999999999999999.9999999999
