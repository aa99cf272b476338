SELECT setseed(0.5);

INSERT INTO payments (order_id, amount, method, paid_at)
SELECT o.id, sum(l.pieces * l.price), (ARRAY['card', 'card', 'card', 'transfer', 'wallet'])[1 + o.id % 5],
       o.placed_at + (o.id % 90) * interval '1 minute'
FROM orders AS o
JOIN order_lines AS l ON l.order_id = o.id
WHERE o.status NOT IN ('placed', 'cancelled')
GROUP BY o.id
ORDER BY o.id;

INSERT INTO shipments (order_id, warehouse_id, carrier, tracking_code, shipped_at, delivered_at)
SELECT o.id, 1 + o.id % 4, (ARRAY['Post', 'Parcel Line', 'Green Courier'])[1 + o.id % 3],
       upper(substr(md5('shipment' || o.id), 1, 12)),
       o.placed_at + interval '1 day',
       CASE WHEN o.status <> 'shipped' THEN o.placed_at + (2 + o.id % 6) * interval '1 day' END
FROM orders AS o
WHERE o.status IN ('shipped', 'delivered', 'returned')
ORDER BY o.id;
