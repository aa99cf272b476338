SELECT setseed(0.3);

INSERT INTO orders (id, customer_id, address_id, status, placed_at, note)
SELECT i, customer_id, customer_id,
       CASE
           WHEN chance < 0.03 THEN 'cancelled'
           WHEN chance < 0.07 THEN 'returned'
           WHEN i > 39700 THEN (ARRAY['placed', 'paid', 'packed', 'shipped'])[1 + i % 4]
           ELSE 'delivered'
       END::order_status,
       -- Rising with the number, denser towards the end: a shop that grows.
       timestamptz '2024-01-01 06:00+00' + sqrt(i / 40000.0) * interval '730 days',
       CASE WHEN i % 23 = 0 THEN (ARRAY['Please ring twice', 'Leave with a neighbour', 'A present: no invoice in the box',
                                        'Deliver after 17:00'])[1 + i % 4] END
FROM (
    SELECT i, 1 + (random() ^ 1.4 * 11999)::integer AS customer_id, random() AS chance
    FROM generate_series(1, 40000) AS i
) AS placed;
