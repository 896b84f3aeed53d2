-- The instances that need a closer look: their numbers do not satisfy them, or some cell holds no number, or their row is not printed as
-- they have it, or reports are missing. All others hold.
CREATE TEMPORARY TABLE suspects AS
SELECT x.report, x.instance
FROM (
    SELECT e.report, t.instance, SUM(e.value * t.signed) AS total
    FROM (
        SELECT r.report, r.kind, r.step, c.cell, c.value
        FROM (
            SELECT report, kind, 'self' AS step, report AS read FROM batch
            UNION ALL SELECT report, kind, step, seen AS read FROM others
        ) r
        JOIN telling_cells c ON c.report = r.read
        WHERE c.value IS NOT NULL
    ) e
    JOIN applied_terms t ON t.kind = e.kind AND t.cell = e.cell AND t.step = e.step
    GROUP BY e.report, t.instance
) x
JOIN instances i ON i.instance = x.instance
WHERE NOT CASE i.relation
    WHEN '=' THEN ABS(x.total + i.left_constant - i.right_constant) <= i.tolerance
    WHEN '!=' THEN ABS(x.total + i.left_constant - i.right_constant) > i.tolerance
    WHEN '<' THEN x.total + i.left_constant - i.right_constant < i.tolerance
    WHEN '<=' THEN x.total + i.left_constant - i.right_constant <= i.tolerance
    WHEN '>' THEN x.total + i.left_constant - i.right_constant > -i.tolerance
    ELSE x.total + i.left_constant - i.right_constant >= -i.tolerance END
UNION
SELECT b.report, t.instance
FROM open_cells o JOIN batch b ON b.report = o.report JOIN applied_terms t ON t.kind = b.kind AND t.cell = o.cell AND t.step = 'self'
UNION
SELECT v.report, t.instance
FROM others v JOIN open_cells o ON o.report = v.seen JOIN applied_terms t ON t.kind = v.kind AND t.cell = o.cell AND t.step = v.step
UNION
SELECT b.report, i.instance
FROM batch b JOIN applied a ON a.kind = b.kind JOIN instances i ON i.instance = a.instance
WHERE i.holds_at_zero = 0 OR (b.missing > 0 AND i.addition <> 'nothing')
UNION
SELECT b.report, s.instance
FROM batch b JOIN applied a ON a.kind = b.kind JOIN shapes s ON s.shape = b.shape AND s.instance = a.instance
WHERE s.own_lost > 0 OR s.own = 0
UNION
SELECT o.report, s.instance
FROM others o JOIN applied a ON a.kind = o.kind JOIN shapes s ON s.shape = o.shape AND s.instance = a.instance
WHERE (o.step = 'previous' AND s.previous_lost > 0) OR (o.step = 'subordinates' AND s.subordinates_lost > 0)
UNION
SELECT o.report, t.instance
FROM (SELECT DISTINCT instance FROM terms WHERE step = 'subordinates' AND alternative = 2) t
JOIN applied a ON a.instance = t.instance
JOIN others o ON o.kind = a.kind AND o.step = 'subordinates'
JOIN shapes s ON s.shape = o.shape AND s.instance = t.instance
GROUP BY o.report, t.instance
HAVING MIN(s.subordinates_unprinted) > 0;

-- Their reports, and those that these are held against, with all of their cells.
CREATE TEMPORARY TABLE concerned AS
SELECT report FROM suspects
UNION SELECT o.seen AS report FROM others o JOIN suspects s ON s.report = o.report;

CREATE TEMPORARY TABLE suspect_cells AS
SELECT c.report, c.cell, c.value, c.state
FROM cells c
JOIN concerned v ON v.report = c.report;

-- What they read: printed and implied numbers, blanks, and what is unknown.
CREATE TEMPORARY TABLE readings AS
SELECT r.report, r.instance, r.side, r.factor,
    COALESCE(r.value, r.implied, 0) AS number,
    CASE WHEN r.state IS NULL THEN 'lost'
        WHEN r.value IS NOT NULL OR r.state = 'not_applicable' THEN 'printed'
        WHEN r.state = 'blank' AND r.implied IS NOT NULL THEN 'implied'
        ELSE r.state END AS reading,
    CASE WHEN r.step = 'self' AND r.cell = r.defines THEN 1 ELSE 0 END AS is_defined,
    CASE WHEN r.step = 'self' THEN 0 ELSE 1 END AS is_other
FROM (
    SELECT x.report, x.instance, t.side, t.factor, t.step, t.cell, t.alternative, i.defines, c.value, c.state, m.value AS implied,
        CASE WHEN c.state IS NULL THEN 0 ELSE 1 END AS printed_by
    FROM suspects x
    JOIN terms t ON t.instance = x.instance AND t.step = 'self'
    JOIN instances i ON i.instance = x.instance
    LEFT JOIN suspect_cells c ON c.report = x.report AND c.cell = t.cell
    LEFT JOIN implied m ON m.report = x.report AND m.role = 'self' AND m.cell = t.cell
    UNION ALL
    SELECT x.report, x.instance, t.side, t.factor, t.step, t.cell, t.alternative, i.defines, c.value, c.state, m.value AS implied,
        COUNT(c.state) OVER (PARTITION BY x.report, x.instance, t.side, t.step, t.cell) AS printed_by
    FROM suspects x
    JOIN terms t ON t.instance = x.instance AND t.step <> 'self'
    JOIN instances i ON i.instance = x.instance
    JOIN others o ON o.report = x.report AND o.step = t.step
    LEFT JOIN suspect_cells c ON c.report = o.seen AND c.cell = t.cell
    LEFT JOIN implied m ON m.report = o.seen AND m.role = 'other' AND m.cell = t.cell
) r
WHERE r.state IS NOT NULL OR r.alternative = 0 OR (r.alternative = 2 AND r.printed_by = 0);

-- What becomes of them.
CREATE TEMPORARY TABLE judgements AS
SELECT report, instance,
    CASE WHEN lacking > 0 THEN 'skipped'
        WHEN unknown > 0 OR defined > 0 OR printed = 0 THEN 'undecided'
        WHEN awaits = 0 THEN CASE WHEN holds = 1 THEN 'holds' ELSE 'violated' END
        WHEN addition = 'anything' THEN 'awaits'
        WHEN turned = '=' THEN CASE WHEN known < -tolerance THEN 'violated' ELSE 'awaits' END
        WHEN turned = '!=' THEN CASE WHEN known < -tolerance THEN 'holds' ELSE 'awaits' END
        WHEN turned = '<' THEN CASE WHEN known < tolerance THEN 'holds' ELSE 'awaits' END
        WHEN turned = '<=' THEN CASE WHEN known <= tolerance THEN 'holds' ELSE 'awaits' END
        WHEN turned = '>' THEN CASE WHEN known > -tolerance THEN 'awaits' ELSE 'violated' END
        ELSE CASE WHEN known >= -tolerance THEN 'awaits' ELSE 'violated' END END AS outcome,
    left_sum, right_sum, scale
FROM (
    SELECT s.*,
        CASE WHEN s.missing > 0 AND s.addition <> 'nothing' THEN 1 ELSE 0 END AS awaits,
        CASE WHEN s.addition = 'raises' THEN s.right_sum - s.left_sum ELSE s.left_sum - s.right_sum END AS known,
        CASE WHEN s.addition <> 'raises' THEN s.relation
            WHEN s.relation = '<' THEN '>' WHEN s.relation = '<=' THEN '>=' WHEN s.relation = '>' THEN '<' WHEN s.relation = '>=' THEN '<='
            ELSE s.relation END AS turned,
        CASE WHEN CASE s.relation
            WHEN '=' THEN ABS(s.left_sum - s.right_sum) <= s.tolerance
            WHEN '!=' THEN ABS(s.left_sum - s.right_sum) > s.tolerance
            WHEN '<' THEN s.left_sum - s.right_sum < s.tolerance
            WHEN '<=' THEN s.left_sum - s.right_sum <= s.tolerance
            WHEN '>' THEN s.left_sum - s.right_sum > -s.tolerance
            ELSE s.left_sum - s.right_sum >= -s.tolerance END THEN 1 ELSE 0 END AS holds
    FROM (
        SELECT x.report, x.instance, b.missing, i.addition, i.relation, i.tolerance, i.scale,
            i.left_constant + COALESCE(SUM(CASE WHEN r.side = 'left' THEN r.number * r.factor ELSE 0 END), 0) AS left_sum,
            i.right_constant + COALESCE(SUM(CASE WHEN r.side = 'right' THEN r.number * r.factor ELSE 0 END), 0) AS right_sum,
            COALESCE(SUM(CASE WHEN r.reading = 'lacking' AND r.is_other = 1 THEN 1 ELSE 0 END), 0) AS lacking,
            COALESCE(SUM(CASE WHEN r.reading IN ('lost', 'lacking', 'absent', 'text') THEN 1 ELSE 0 END), 0) AS unknown,
            COALESCE(SUM(CASE WHEN r.is_defined = 1 AND r.reading IN ('blank', 'implied') THEN 1 ELSE 0 END), 0) AS defined,
            COALESCE(SUM(CASE WHEN r.reading IN ('printed', 'implied') THEN 1 ELSE 0 END), 0) AS printed
        FROM suspects x
        JOIN batch b ON b.report = x.report
        JOIN instances i ON i.instance = x.instance
        LEFT JOIN readings r ON r.report = x.report AND r.instance = x.instance
        GROUP BY x.report, x.instance, b.missing, i.addition, i.relation, i.tolerance, i.scale, i.left_constant, i.right_constant
    ) s
) t
