SELECT setseed(0.2);

INSERT INTO customers (id, first_name, last_name, email, newsletter, joined_at)
SELECT i, first_name, last_name,
       lower(translate(first_name || '.' || last_name, ' áãąéèíıøåüöóçłśńñ''', '-aaaeeiioauooclsnn')) || i || '@example.org',
       random() < 0.35,
       timestamptz '2022-01-01 00:00+00' + random() * interval '1400 days'
FROM (
    SELECT i,
           (ARRAY['Ada', 'Amir', 'Anja', 'Beatriz', 'Björn', 'Carlos', 'Chiara', 'Dana', 'Elif', 'Emil', 'Fatima', 'Felix',
                  'Grace', 'Hana', 'Henrik', 'Ines', 'Ivan', 'Jana', 'João', 'Kaja', 'Karim', 'Lena', 'Luca', 'Maja',
                  'Marek', 'Nadia', 'Niels', 'Olga', 'Omar', 'Paula', 'Pierre', 'Rosa', 'Samir', 'Sofie', 'Tomás', 'Yara'])
               [1 + (random() * 35)::integer] AS first_name,
           (ARRAY['Andersen', 'Almeida', 'Bauer', 'Bianchi', 'Brown', 'Costa', 'Dąbrowski', 'Dubois', 'Evans', 'Ferrari',
                  'García', 'Hansen', 'Hoffmann', 'Horváth', 'Jansen', 'Kaya', 'Kowalski', 'Kraus', 'Lefèvre', 'Lindqvist',
                  'Marino', 'Meyer', 'Moreau', 'Nguyen', 'Novák', 'O''Brien', 'Olsen', 'Pereira', 'Popescu', 'Rossi',
                  'Santos', 'Schmidt', 'Silva', 'Smith', 'Svensson', 'Tanaka', 'Vos', 'Wagner', 'Weber', 'Yılmaz'])
               [1 + (random() * 39)::integer] AS last_name
    FROM generate_series(1, 12000) AS i
) AS people;

INSERT INTO addresses (id, customer_id, street, postcode, city, country)
SELECT i,
       CASE WHEN i <= 12000 THEN i ELSE 1 + (random() * 11999)::integer END,
       (ARRAY['Birch Lane', 'Mill Road', 'Station Street', 'Harbour Quay', 'Church Row', 'Orchard Way', 'Market Square',
              'Garden Terrace', 'Bridge Street', 'Hill View'])[1 + (random() * 9)::integer] || ' ' || 1 + (random() * 180)::integer,
       lpad((10000 + random() * 89999)::integer::text, 5, '0'),
       place[1],
       place[2]
FROM generate_series(1, 15000) AS i,
     LATERAL (SELECT string_to_array((ARRAY['Berlin,DE', 'Hamburg,DE', 'Lyon,FR', 'Nantes,FR', 'Utrecht,NL', 'Ghent,BE',
                                            'Porto,PT', 'Seville,ES', 'Turin,IT', 'Kraków,PL', 'Brno,CZ', 'Aarhus,DK',
                                            'Malmö,SE', 'Bergen,NO', 'Cork,IE', 'Graz,AT'])[1 + (i * 7 + i / 16) % 16], ',') AS place) AS places;
