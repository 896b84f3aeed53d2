-- The instances that need a closer look: their numbers do not satisfy them, or some cell holds no number, or their row is not printed as
-- they have it, or reports are missing. All others hold.
CREATE TEMPORARY TABLE suspects AS
WITH entries AS (
    SELECT b.report, b.pack, 'self' AS step, c.cell, c.value
    FROM batch b JOIN cells c ON c.report = b.report
    WHERE c.value <> 0
    UNION ALL
    SELECT o.report, b.pack, o.step, c.cell, c.value
    FROM others o JOIN batch b ON b.report = o.report JOIN cells c ON c.report = o.seen
    WHERE c.value <> 0
),
found AS (
    SELECT e.report, t.instance
    FROM entries e
    JOIN terms t ON t.pack = e.pack AND t.cell = e.cell AND t.step = e.step
    JOIN instances i ON i.instance = t.instance
    GROUP BY e.report, t.instance, i.relation, i.left_constant, i.right_constant, i.tolerance
    HAVING NOT CASE i.relation
        WHEN '=' THEN ABS(SUM(e.value * t.signed) + i.left_constant - i.right_constant) <= i.tolerance
        WHEN '!=' THEN ABS(SUM(e.value * t.signed) + i.left_constant - i.right_constant) > i.tolerance
        WHEN '<' THEN SUM(e.value * t.signed) + i.left_constant - i.right_constant < i.tolerance
        WHEN '<=' THEN SUM(e.value * t.signed) + i.left_constant - i.right_constant <= i.tolerance
        WHEN '>' THEN SUM(e.value * t.signed) + i.left_constant - i.right_constant > -i.tolerance
        ELSE SUM(e.value * t.signed) + i.left_constant - i.right_constant >= -i.tolerance END
    UNION
    SELECT b.report, t.instance
    FROM open_cells o JOIN batch b ON b.report = o.report JOIN terms t ON t.pack = b.pack AND t.cell = o.cell AND t.step = 'self'
    UNION
    SELECT b.report, t.instance
    FROM others v JOIN open_cells o ON o.report = v.seen
    JOIN batch b ON b.report = v.report JOIN terms t ON t.pack = b.pack AND t.cell = o.cell AND t.step = v.step
    UNION
    SELECT b.report, i.instance
    FROM batch b JOIN instances i ON i.pack = b.pack
    WHERE i.holds_at_zero = 0 OR (b.missing > 0 AND i.addition <> 'nothing')
    UNION
    SELECT b.report, s.instance
    FROM batch b JOIN shapes s ON s.shape = b.shape
    WHERE s.own_lost > 0 OR s.own = 0
    UNION
    SELECT o.report, s.instance
    FROM others o JOIN shapes s ON s.shape = o.shape
    WHERE (o.step = 'previous' AND s.previous_lost > 0) OR (o.step = 'subordinates' AND s.subordinates_lost > 0)
)
SELECT f.report, f.instance
FROM found f
JOIN batch b ON b.report = f.report
JOIN applied a ON a.instance = f.instance AND a.shape = b.shape AND a.scope = b.scope
    AND a.has_previous = CASE WHEN b.previous IS NULL THEN 0 ELSE 1 END
    AND a.has_subordinates = CASE WHEN b.subordinates > 0 THEN 1 ELSE 0 END AND a.missing = CASE WHEN b.missing > 0 THEN 1 ELSE 0 END;

-- What they read: printed and implied numbers, blanks, and what is unknown.
CREATE TEMPORARY TABLE readings AS
SELECT r.report, r.instance, r.side, r.signed, r.factor,
    COALESCE(r.value, r.implied, 0) AS number,
    CASE WHEN r.state IS NULL THEN 'lost'
        WHEN r.value IS NOT NULL OR r.state = 'not_applicable' THEN 'printed'
        WHEN r.state = 'blank' AND r.implied IS NOT NULL THEN 'implied'
        ELSE r.state END AS reading,
    CASE WHEN r.step = 'self' AND r.cell = r.defines THEN 1 ELSE 0 END AS is_defined,
    CASE WHEN r.step = 'self' THEN 0 ELSE 1 END AS is_other
FROM (
    SELECT x.report, x.instance, t.side, t.signed, t.factor, t.step, t.cell, t.alternative, i.defines, c.value, c.state, m.value AS implied
    FROM suspects x
    JOIN terms t ON t.instance = x.instance AND t.step = 'self'
    JOIN instances i ON i.instance = x.instance
    LEFT JOIN (SELECT c.report, c.cell, c.value, c.state FROM cells c JOIN (SELECT DISTINCT report FROM suspects) y ON y.report = c.report) c
        ON c.report = x.report AND c.cell = t.cell
    LEFT JOIN implied m ON m.report = x.report AND m.role = 'self' AND m.cell = t.cell
    UNION ALL
    SELECT x.report, x.instance, t.side, t.signed, t.factor, t.step, t.cell, t.alternative, i.defines, c.value, c.state, m.value AS implied
    FROM suspects x
    JOIN terms t ON t.instance = x.instance AND t.step <> 'self'
    JOIN instances i ON i.instance = x.instance
    JOIN others o ON o.report = x.report AND o.step = t.step
    LEFT JOIN (
        SELECT c.report, c.cell, c.value, c.state
        FROM cells c
        JOIN (SELECT DISTINCT o.seen FROM others o JOIN suspects s ON s.report = o.report) y ON y.seen = c.report
    ) c ON c.report = o.seen AND c.cell = t.cell
    LEFT JOIN implied m ON m.report = o.seen AND m.role = 'other' AND m.cell = t.cell
) r
WHERE r.state IS NOT NULL OR r.alternative = 0;

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
