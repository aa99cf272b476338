SELECT setseed(0.1);

INSERT INTO categories (id, parent_id, name) VALUES
    (1, NULL, 'Kitchen'), (2, NULL, 'Garden'), (3, NULL, 'Office'), (4, NULL, 'Outdoors'), (5, NULL, 'Workshop'),
    (6, 1, 'Cookware'), (7, 1, 'Cutlery'), (8, 1, 'Baking'), (9, 1, 'Storage jars'),
    (10, 2, 'Seeds'), (11, 2, 'Planters'), (12, 2, 'Watering'), (13, 2, 'Hand tools'),
    (14, 3, 'Paper'), (15, 3, 'Pens'), (16, 3, 'Lamps'), (17, 3, 'Desks'),
    (18, 4, 'Tents'), (19, 4, 'Rucksacks'), (20, 4, 'Stoves'), (21, 4, 'Bottles'),
    (22, 5, 'Saws'), (23, 5, 'Planes'), (24, 5, 'Clamps');

INSERT INTO products (id, category_id, sku, name, price, weight_grams, discontinued_on)
SELECT i,
       6 + i % 19,
       upper(substr(md5('sku' || i), 1, 3)) || '-' || lpad(i::text, 5, '0'),
       (ARRAY['Oak', 'Steel', 'Copper', 'Linen', 'Cast-iron', 'Enamel', 'Walnut', 'Canvas', 'Brass', 'Glass', 'Ash', 'Wool'])[1 + i % 12]
           || ' ' || (ARRAY['classic', 'compact', 'heavy', 'travel', 'family', 'folding', 'everyday'])[1 + (i / 12) % 7]
           || ' ' || (ARRAY['pan', 'knife', 'loaf tin', 'jar', 'seed tray', 'pot', 'can', 'trowel', 'notebook', 'pen',
                           'lamp', 'desk', 'tent', 'rucksack', 'stove', 'bottle', 'saw', 'plane', 'clamp'])[1 + i % 19]
           || ' no. ' || 1 + i / 19,
       round((3 + random() ^ 3 * 240)::numeric, 2),
       (40 + random() * 6000)::integer,
       CASE WHEN random() < 0.04 THEN date '2025-01-01' + (random() * 300)::integer END
FROM generate_series(1, 1500) AS i;

INSERT INTO warehouses (id, name, city) VALUES
    (1, 'North', 'Hamburg'), (2, 'West', 'Rotterdam'), (3, 'South', 'Lyon'), (4, 'East', 'Wrocław');

INSERT INTO stock (warehouse_id, product_id, pieces, counted_at)
SELECT w, p, (random() ^ 2 * 400)::integer, timestamptz '2025-12-31 20:00+00' - random() * interval '30 days'
FROM generate_series(1, 4) AS w, generate_series(1, 1500) AS p;
