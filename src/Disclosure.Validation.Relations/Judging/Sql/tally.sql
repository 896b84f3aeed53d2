-- How many times each rule arises in reports alike, and why it is not judged there, where it is not.
SELECT k.shape, k.scope, k.has_previous, k.has_subordinates, u.rule,
    CASE WHEN a.applies <> 'yes' THEN 'level-unknown'
        WHEN u.needs_previous > k.has_previous THEN 'no-previous'
        WHEN u.needs_subordinates > k.has_subordinates THEN 'no-subordinates'
        ELSE 'judged' END AS standing,
    COUNT(*) AS count
FROM kinds k
JOIN scopes a ON a.scope = k.scope
JOIN rules u ON u.pack = a.pack AND u.rule = a.rule
JOIN instances i ON i.pack = u.pack AND i.rule = u.rule
JOIN shapes s ON s.shape = k.shape AND s.instance = i.instance AND s.arises = 1
GROUP BY k.shape, k.scope, k.has_previous, k.has_subordinates, u.rule, u.position, u.needs_previous, u.needs_subordinates, a.applies
ORDER BY k.shape, k.scope, k.has_previous, k.has_subordinates, u.position
