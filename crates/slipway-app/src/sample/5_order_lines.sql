SELECT setseed(0.4);

INSERT INTO order_lines (order_id, line, product_id, pieces, price)
SELECT order_id, line, p.id, lines.pieces, p.price
FROM (
    SELECT o AS order_id, l AS line, 1 + (random() ^ 1.6 * 1499)::integer AS product_id, 1 + (random() ^ 4 * 5)::integer AS pieces
    FROM generate_series(1, 40000) AS o, generate_series(1, 1 + o * 7 % 5) AS l
) AS lines
JOIN products AS p ON p.id = lines.product_id
ORDER BY order_id, line;
