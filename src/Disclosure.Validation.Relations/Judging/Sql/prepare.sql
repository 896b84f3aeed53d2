-- The reports to be judged: those given, of the forms and years in "chosen".
CREATE TEMPORARY TABLE given AS
SELECT r.report, r.pack, r.shape, r.scope, r.missing, CASE WHEN p.report IS NULL THEN 0 ELSE 1 END AS has_previous,
    CASE WHEN s.report IS NULL THEN 0 ELSE 1 END AS has_subordinates
FROM reports r
JOIN chosen c ON c.form = r.form AND c.year = COALESCE(r.year, 0)
LEFT JOIN (SELECT DISTINCT report FROM links WHERE step = 'previous') p ON p.report = r.report
LEFT JOIN (SELECT DISTINCT report FROM links WHERE step = 'subordinates') s ON s.report = r.report
WHERE r.role = 'given';

-- Reports are of one kind where the same rules arise in the same places, and the same other reports are there.
CREATE TEMPORARY TABLE kinds AS
SELECT ROW_NUMBER() OVER (ORDER BY k.pack, k.shape, k.scope, k.has_previous, k.has_subordinates) AS kind,
    k.pack, k.shape, k.scope, k.has_previous, k.has_subordinates
FROM (SELECT DISTINCT pack, shape, scope, has_previous, has_subordinates FROM given) k;

CREATE TEMPORARY TABLE batch AS
SELECT g.report, k.kind, g.shape, g.missing
FROM given g
JOIN kinds k ON k.pack = g.pack AND k.shape = g.shape AND k.scope = g.scope AND k.has_previous = g.has_previous
    AND k.has_subordinates = g.has_subordinates;

-- What they are held against.
CREATE TEMPORARY TABLE others AS
SELECT l.report, b.kind, l.step, l.seen, v.shape
FROM links l
JOIN batch b ON b.report = l.report
JOIN reports v ON v.report = l.seen
WHERE l.step IN ('previous', 'subordinates');

-- The rules in the places where they are judged: those for the report, whose other reports are there, and whose row is printed.
CREATE TEMPORARY TABLE applied AS
SELECT k.kind, i.instance
FROM kinds k
JOIN scopes a ON a.scope = k.scope AND a.applies = 'yes'
JOIN rules u ON u.pack = a.pack AND u.rule = a.rule AND u.needs_previous <= k.has_previous AND u.needs_subordinates <= k.has_subordinates
JOIN instances i ON i.pack = u.pack AND i.rule = u.rule
JOIN shapes s ON s.shape = k.shape AND s.instance = i.instance AND s.arises = 1;

-- Which cells they read.
CREATE TEMPORARY TABLE applied_terms AS
SELECT a.kind, t.step, t.cell, t.instance, t.signed
FROM applied a
JOIN terms t ON t.instance = a.instance;

-- Their cells that hold another number than zero, or none. By far the most hold zero.
CREATE TEMPORARY TABLE telling_cells AS
SELECT c.report, c.cell, c.value, c.state
FROM cells c
JOIN (SELECT report FROM batch UNION SELECT seen AS report FROM others) v ON v.report = c.report
WHERE c.value <> 0 OR (c.value IS NULL AND c.state <> 'not_applicable');

-- Those that hold none.
CREATE TEMPORARY TABLE open_cells AS
SELECT report, cell, state FROM telling_cells WHERE value IS NULL;

-- Blank cells that a rule defines: in the report itself (self), and as others are held against it (other), by its own cells alone.
CREATE TEMPORARY TABLE pending AS
SELECT o.report, 'self' AS role, i.instance, o.cell, i.wave, i.sign, i.left_constant - i.right_constant AS constant
FROM open_cells o
JOIN batch b ON b.report = o.report
JOIN applied a ON a.kind = b.kind
JOIN instances i ON i.instance = a.instance AND i.defines = o.cell
JOIN rules u ON u.pack = i.pack AND u.rule = i.rule
WHERE o.state = 'blank' AND (u.needs_subordinates = 0 OR b.missing = 0)
UNION ALL
SELECT o.report, 'other' AS role, i.instance, o.cell, i.wave, i.sign, i.left_constant - i.right_constant AS constant
FROM open_cells o
JOIN (SELECT DISTINCT seen FROM others) v ON v.seen = o.report
JOIN reports r ON r.report = o.report
JOIN instances i ON i.pack = r.pack AND i.defines = o.cell
JOIN rules u ON u.pack = i.pack AND u.rule = i.rule AND u.needs_previous = 0 AND u.needs_subordinates = 0
JOIN scopes a ON a.scope = r.other_scope AND a.pack = i.pack AND a.rule = i.rule AND a.applies = 'yes'
JOIN shapes s ON s.shape = r.shape AND s.instance = i.instance AND s.arises = 1
WHERE o.state = 'blank';

-- The cells of the reports whose blanks are to be filled, and of those that they are held against.
CREATE TEMPORARY TABLE pending_cells AS
SELECT c.report, c.cell, c.value, c.state
FROM cells c
JOIN (
    SELECT report FROM pending
    UNION SELECT o.seen AS report FROM others o JOIN pending p ON p.report = o.report AND p.role = 'self'
) v ON v.report = c.report;

-- The values that blank cells are found to have.
CREATE TEMPORARY TABLE implied (report BIGINT, role VARCHAR(8), cell BIGINT, value DECIMAL(25, 10))
