ALTER TABLE categories ADD FOREIGN KEY (parent_id) REFERENCES categories;
ALTER TABLE products ADD FOREIGN KEY (category_id) REFERENCES categories, ADD UNIQUE (sku);
ALTER TABLE customers ADD UNIQUE (email);
ALTER TABLE addresses ADD FOREIGN KEY (customer_id) REFERENCES customers;
ALTER TABLE stock ADD FOREIGN KEY (warehouse_id) REFERENCES warehouses, ADD FOREIGN KEY (product_id) REFERENCES products;
ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customers, ADD FOREIGN KEY (address_id) REFERENCES addresses;
ALTER TABLE order_lines ADD FOREIGN KEY (order_id) REFERENCES orders ON DELETE CASCADE, ADD FOREIGN KEY (product_id) REFERENCES products;
ALTER TABLE payments ADD FOREIGN KEY (order_id) REFERENCES orders;
ALTER TABLE shipments ADD FOREIGN KEY (order_id) REFERENCES orders, ADD FOREIGN KEY (warehouse_id) REFERENCES warehouses;
ALTER TABLE reviews ADD FOREIGN KEY (product_id) REFERENCES products, ADD FOREIGN KEY (customer_id) REFERENCES customers;

CREATE INDEX ON products (category_id);
CREATE INDEX ON customers (last_name, first_name);
CREATE INDEX ON addresses (customer_id);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON orders (placed_at);
CREATE INDEX orders_open ON orders (status) WHERE status NOT IN ('delivered', 'returned', 'cancelled');
CREATE INDEX ON order_lines (product_id);
CREATE INDEX ON payments (order_id);
CREATE INDEX ON shipments (order_id);
CREATE INDEX ON reviews (product_id);

SELECT setval(pg_get_serial_sequence('categories', 'id'), 24);
SELECT setval(pg_get_serial_sequence('products', 'id'), 1500);
SELECT setval(pg_get_serial_sequence('customers', 'id'), 12000);
SELECT setval(pg_get_serial_sequence('addresses', 'id'), 15000);
SELECT setval(pg_get_serial_sequence('warehouses', 'id'), 4);
SELECT setval(pg_get_serial_sequence('orders', 'id'), 40000);

CREATE FUNCTION order_total(order_id bigint) RETURNS numeric
    LANGUAGE sql STABLE
    RETURN (SELECT coalesce(sum(l.pieces * l.price), 0) FROM order_lines AS l WHERE l.order_id = order_total.order_id);

CREATE VIEW revenue_by_month AS
SELECT date_trunc('month', p.paid_at)::date AS month, count(*) AS payments, sum(p.amount) AS revenue
FROM payments AS p
GROUP BY 1;

ANALYZE;
