--
-- PostgreSQL database dump
--

\restrict 2HK0hYD9kNcp6OiXLHqfQ6qQCmWZyMFKOCvUA3YqMpAHqfKcRoOH5210T2zLlK2

-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: customs; Type: SCHEMA; Schema: -; Owner: harbour_owner
--

CREATE SCHEMA customs;


ALTER SCHEMA customs OWNER TO harbour_owner;

--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


--
-- Name: call_state; Type: TYPE; Schema: public; Owner: harbour_owner
--

CREATE TYPE public.call_state AS ENUM (
    'announced',
    'berthed',
    'working',
    'cleared',
    'departed'
);


ALTER TYPE public.call_state OWNER TO harbour_owner;

--
-- Name: imo_number; Type: DOMAIN; Schema: public; Owner: harbour_owner
--

CREATE DOMAIN public.imo_number AS integer
	CONSTRAINT imo_number_check CHECK (((VALUE >= 1000000) AND (VALUE <= 9999999)));


ALTER DOMAIN public.imo_number OWNER TO harbour_owner;

--
-- Name: berth_occupied(integer, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: harbour_owner
--

CREATE FUNCTION public.berth_occupied(berth integer, at timestamp with time zone) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$ SELECT EXISTS (SELECT FROM port_calls p WHERE p.berth_id = berth AND p.arrived <= at AND (p.departed IS NULL OR p.departed > at)) $$;


ALTER FUNCTION public.berth_occupied(berth integer, at timestamp with time zone) OWNER TO harbour_owner;

--
-- Name: log_change(); Type: FUNCTION; Schema: public; Owner: harbour_owner
--

CREATE FUNCTION public.log_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  -- The line below looks like one of pg_dump's own and is not:
  -- ALTER TABLE incidents OWNER TO nobody;
  INSERT INTO change_log (relation, what, row_data) VALUES (TG_TABLE_NAME, TG_OP, to_jsonb(NEW));
  RETURN NEW;
END
$$;


ALTER FUNCTION public.log_change() OWNER TO harbour_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: declarations; Type: TABLE; Schema: customs; Owner: harbour_owner
--

CREATE TABLE customs.declarations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    cargo_item bigint NOT NULL,
    tariff_code text NOT NULL,
    value_eur numeric(12,2) NOT NULL
);


ALTER TABLE customs.declarations OWNER TO harbour_owner;

--
-- Name: inspections; Type: TABLE; Schema: customs; Owner: harbour_owner
--

CREATE TABLE customs.inspections (
    id bigint NOT NULL,
    declaration uuid NOT NULL,
    inspector bigint,
    result text
);


ALTER TABLE customs.inspections OWNER TO harbour_owner;

--
-- Name: inspections_id_seq; Type: SEQUENCE; Schema: customs; Owner: harbour_owner
--

ALTER TABLE customs.inspections ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME customs.inspections_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: Harbour Master's Notes; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public."Harbour Master's Notes" (
    id integer NOT NULL,
    "select" text NOT NULL,
    "Größe" integer
);


ALTER TABLE public."Harbour Master's Notes" OWNER TO harbour_owner;

--
-- Name: Harbour Master's Notes_id_seq; Type: SEQUENCE; Schema: public; Owner: harbour_owner
--

CREATE SEQUENCE public."Harbour Master's Notes_id_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public."Harbour Master's Notes_id_seq" OWNER TO harbour_owner;

--
-- Name: Harbour Master's Notes_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: harbour_owner
--

ALTER SEQUENCE public."Harbour Master's Notes_id_seq" OWNED BY public."Harbour Master's Notes".id;


--
-- Name: berths; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.berths (
    id integer NOT NULL,
    port_id integer NOT NULL,
    label text NOT NULL,
    length_m integer NOT NULL
);


ALTER TABLE public.berths OWNER TO harbour_owner;

--
-- Name: berths_id_seq; Type: SEQUENCE; Schema: public; Owner: harbour_owner
--

ALTER TABLE public.berths ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.berths_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cargo_items; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.cargo_items (
    id bigint NOT NULL,
    voyage_id bigint NOT NULL,
    container character(11),
    type_id smallint NOT NULL,
    weight_kg integer NOT NULL,
    CONSTRAINT cargo_items_weight_kg_check CHECK ((weight_kg > 0))
);


ALTER TABLE public.cargo_items OWNER TO harbour_owner;

--
-- Name: cargo_items_id_seq; Type: SEQUENCE; Schema: public; Owner: harbour_owner
--

ALTER TABLE public.cargo_items ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.cargo_items_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: cargo_types; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.cargo_types (
    id smallint NOT NULL,
    name text NOT NULL,
    dangerous boolean DEFAULT false NOT NULL
);


ALTER TABLE public.cargo_types OWNER TO harbour_owner;

--
-- Name: change_log; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.change_log (
    id bigint NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    relation text NOT NULL,
    what text NOT NULL,
    row_data jsonb
);


ALTER TABLE public.change_log OWNER TO harbour_owner;

--
-- Name: change_log_id_seq; Type: SEQUENCE; Schema: public; Owner: harbour_owner
--

CREATE SEQUENCE public.change_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.change_log_id_seq OWNER TO harbour_owner;

--
-- Name: change_log_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: harbour_owner
--

ALTER SEQUENCE public.change_log_id_seq OWNED BY public.change_log.id;


--
-- Name: companies; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.companies (
    id integer NOT NULL,
    name text NOT NULL,
    country character(2),
    contact jsonb DEFAULT '{}'::jsonb NOT NULL
);


ALTER TABLE public.companies OWNER TO harbour_owner;

--
-- Name: companies_id_seq; Type: SEQUENCE; Schema: public; Owner: harbour_owner
--

ALTER TABLE public.companies ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.companies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: container_moves; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.container_moves (
    id bigint NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    container character(11) NOT NULL,
    crane_id integer
)
PARTITION BY RANGE (moved_at);


ALTER TABLE public.container_moves OWNER TO harbour_owner;

--
-- Name: container_moves_2025; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.container_moves_2025 (
    id bigint CONSTRAINT container_moves_id_not_null NOT NULL,
    moved_at timestamp with time zone CONSTRAINT container_moves_moved_at_not_null NOT NULL,
    container character(11) CONSTRAINT container_moves_container_not_null NOT NULL,
    crane_id integer
);


ALTER TABLE public.container_moves_2025 OWNER TO harbour_owner;

--
-- Name: container_moves_2026; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.container_moves_2026 (
    id bigint CONSTRAINT container_moves_id_not_null NOT NULL,
    moved_at timestamp with time zone CONSTRAINT container_moves_moved_at_not_null NOT NULL,
    container character(11) CONSTRAINT container_moves_container_not_null NOT NULL,
    crane_id integer
);


ALTER TABLE public.container_moves_2026 OWNER TO harbour_owner;

--
-- Name: container_moves_id_seq; Type: SEQUENCE; Schema: public; Owner: harbour_owner
--

ALTER TABLE public.container_moves ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.container_moves_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: containers; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.containers (
    number character(11) NOT NULL,
    owner_id integer,
    tare_kg integer NOT NULL
);


ALTER TABLE public.containers OWNER TO harbour_owner;

--
-- Name: countries; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.countries (
    code character(2) NOT NULL,
    name text NOT NULL
);


ALTER TABLE public.countries OWNER TO harbour_owner;

--
-- Name: cranes; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.cranes (
    id integer NOT NULL,
    port_id integer NOT NULL,
    capacity_t integer NOT NULL
);


ALTER TABLE public.cranes OWNER TO harbour_owner;

--
-- Name: crew; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.crew (
    vessel public.imo_number NOT NULL,
    person_id bigint NOT NULL,
    rank text NOT NULL,
    since date NOT NULL
);


ALTER TABLE public.crew OWNER TO harbour_owner;

--
-- Name: incidents; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.incidents (
    id bigint NOT NULL,
    port_call_id bigint,
    at timestamp with time zone NOT NULL,
    report text NOT NULL
);


ALTER TABLE public.incidents OWNER TO harbour_owner;

--
-- Name: incidents_id_seq; Type: SEQUENCE; Schema: public; Owner: harbour_owner
--

ALTER TABLE public.incidents ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.incidents_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: invoice_lines; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.invoice_lines (
    invoice_id bigint NOT NULL,
    line smallint NOT NULL,
    what text NOT NULL,
    amount numeric(12,2) NOT NULL
);


ALTER TABLE public.invoice_lines OWNER TO harbour_owner;

--
-- Name: invoices; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.invoices (
    id bigint NOT NULL,
    company_id integer NOT NULL,
    port_call_id bigint,
    issued date NOT NULL,
    currency character(3) DEFAULT 'EUR'::bpchar NOT NULL
);


ALTER TABLE public.invoices OWNER TO harbour_owner;

--
-- Name: invoices_id_seq; Type: SEQUENCE; Schema: public; Owner: harbour_owner
--

ALTER TABLE public.invoices ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.invoices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: payments; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.payments (
    id bigint NOT NULL,
    invoice_id bigint NOT NULL,
    paid_at timestamp with time zone NOT NULL,
    amount numeric(12,2) NOT NULL
);


ALTER TABLE public.payments OWNER TO harbour_owner;

--
-- Name: open_invoices; Type: VIEW; Schema: public; Owner: harbour_owner
--

CREATE VIEW public.open_invoices AS
 SELECT i.id,
    c.name,
    sum(l.amount) AS total
   FROM ((public.invoices i
     JOIN public.companies c ON ((c.id = i.company_id)))
     JOIN public.invoice_lines l ON ((l.invoice_id = i.id)))
  WHERE (NOT (EXISTS ( SELECT
           FROM public.payments p
          WHERE (p.invoice_id = i.id))))
  GROUP BY i.id, c.name;


ALTER VIEW public.open_invoices OWNER TO harbour_owner;

--
-- Name: payments_id_seq; Type: SEQUENCE; Schema: public; Owner: harbour_owner
--

ALTER TABLE public.payments ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.payments_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.people (
    id bigint NOT NULL,
    given_name text NOT NULL,
    family_name text NOT NULL,
    full_name text GENERATED ALWAYS AS (((given_name || ' '::text) || family_name)) STORED,
    born date
);


ALTER TABLE public.people OWNER TO harbour_owner;

--
-- Name: people_id_seq; Type: SEQUENCE; Schema: public; Owner: harbour_owner
--

ALTER TABLE public.people ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: port_calls; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.port_calls (
    id bigint NOT NULL,
    voyage_id bigint NOT NULL,
    berth_id integer,
    state public.call_state DEFAULT 'announced'::public.call_state NOT NULL,
    arrived timestamp with time zone,
    departed timestamp with time zone
);


ALTER TABLE public.port_calls OWNER TO harbour_owner;

--
-- Name: port_calls_id_seq; Type: SEQUENCE; Schema: public; Owner: harbour_owner
--

ALTER TABLE public.port_calls ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.port_calls_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: ports; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.ports (
    id integer NOT NULL,
    country character(2) NOT NULL,
    name text NOT NULL,
    depth_m numeric(4,1) NOT NULL
);


ALTER TABLE public.ports OWNER TO harbour_owner;

--
-- Name: ports_id_seq; Type: SEQUENCE; Schema: public; Owner: harbour_owner
--

ALTER TABLE public.ports ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.ports_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: shift_members; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.shift_members (
    shift_id bigint NOT NULL,
    person_id bigint NOT NULL
);


ALTER TABLE public.shift_members OWNER TO harbour_owner;

--
-- Name: shifts; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.shifts (
    id bigint NOT NULL,
    port_id integer NOT NULL,
    begins timestamp with time zone NOT NULL,
    hours smallint NOT NULL
);


ALTER TABLE public.shifts OWNER TO harbour_owner;

--
-- Name: shifts_id_seq; Type: SEQUENCE; Schema: public; Owner: harbour_owner
--

ALTER TABLE public.shifts ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.shifts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: tariffs; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.tariffs (
    id integer NOT NULL,
    cargo_type smallint,
    per_tonne numeric(10,4) NOT NULL,
    valid daterange NOT NULL
);


ALTER TABLE public.tariffs OWNER TO harbour_owner;

--
-- Name: tide_predictions; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.tide_predictions (
    port_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    height_m real NOT NULL
);


ALTER TABLE public.tide_predictions OWNER TO harbour_owner;

--
-- Name: traffic_by_port; Type: MATERIALIZED VIEW; Schema: public; Owner: harbour_owner
--

CREATE MATERIALIZED VIEW public.traffic_by_port AS
 SELECT p.name,
    count(*) AS calls
   FROM ((public.port_calls pc
     JOIN public.berths b ON ((b.id = pc.berth_id)))
     JOIN public.ports p ON ((p.id = b.port_id)))
  GROUP BY p.name
  WITH NO DATA;


ALTER MATERIALIZED VIEW public.traffic_by_port OWNER TO harbour_owner;

--
-- Name: vessel_types; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.vessel_types (
    id smallint NOT NULL,
    name text NOT NULL
);


ALTER TABLE public.vessel_types OWNER TO harbour_owner;

--
-- Name: vessels; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.vessels (
    imo public.imo_number NOT NULL,
    name text NOT NULL,
    type_id smallint NOT NULL,
    owner_id integer,
    length_m numeric(6,2),
    draught_m numeric(4,2),
    former_names text[] DEFAULT '{}'::text[] NOT NULL
);


ALTER TABLE public.vessels OWNER TO harbour_owner;

--
-- Name: TABLE vessels; Type: COMMENT; Schema: public; Owner: harbour_owner
--

COMMENT ON TABLE public.vessels IS 'One row for each IMO number';


--
-- Name: voyages; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.voyages (
    id bigint NOT NULL,
    vessel public.imo_number NOT NULL,
    from_port integer,
    to_port integer,
    departs timestamp with time zone,
    arrives timestamp with time zone,
    CONSTRAINT voyages_check CHECK ((arrives > departs))
);


ALTER TABLE public.voyages OWNER TO harbour_owner;

--
-- Name: voyages_id_seq; Type: SEQUENCE; Schema: public; Owner: harbour_owner
--

ALTER TABLE public.voyages ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.voyages_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: weather_readings; Type: TABLE; Schema: public; Owner: harbour_owner
--

CREATE TABLE public.weather_readings (
    port_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    wind_kn smallint,
    gust_kn smallint,
    visibility_nm real
);


ALTER TABLE public.weather_readings OWNER TO harbour_owner;

--
-- Name: container_moves_2025; Type: TABLE ATTACH; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.container_moves ATTACH PARTITION public.container_moves_2025 FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');


--
-- Name: container_moves_2026; Type: TABLE ATTACH; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.container_moves ATTACH PARTITION public.container_moves_2026 FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');


--
-- Name: Harbour Master's Notes id; Type: DEFAULT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public."Harbour Master's Notes" ALTER COLUMN id SET DEFAULT nextval('public."Harbour Master''s Notes_id_seq"'::regclass);


--
-- Name: change_log id; Type: DEFAULT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.change_log ALTER COLUMN id SET DEFAULT nextval('public.change_log_id_seq'::regclass);


--
-- Data for Name: declarations; Type: TABLE DATA; Schema: customs; Owner: harbour_owner
--

COPY customs.declarations (id, cargo_item, tariff_code, value_eur) FROM stdin;
c4ca4238-a0b9-2382-0dcc-509a6f75849b	1	720001	3.50
c81e728d-9d4c-2f63-6f06-7f89cc14862c	2	720002	7.00
eccbc87e-4b5c-e2fe-2830-8fd9f2a7baf3	3	720003	10.50
a87ff679-a2f3-e71d-9181-a67b7542122c	4	720004	14.00
e4da3b7f-bbce-2345-d777-2b0674a318d5	5	720005	17.50
1679091c-5a88-0faf-6fb5-e6087eb1b2dc	6	720006	21.00
8f14e45f-ceea-167a-5a36-dedd4bea2543	7	720007	24.50
c9f0f895-fb98-ab91-59f5-1fd0297e236d	8	720008	28.00
45c48cce-2e2d-7fbd-ea1a-fc51c7c6ad26	9	720009	31.50
d3d94468-02a4-4259-755d-38e6d163e820	10	720010	35.00
6512bd43-d9ca-a6e0-2c99-0b0a82652dca	11	720011	38.50
c20ad4d7-6fe9-7759-aa27-a0c99bff6710	12	720012	42.00
c51ce410-c124-a10e-0db5-e4b97fc2af39	13	720013	45.50
aab32389-22bc-c25a-6f60-6eb525ffdc56	14	720014	49.00
9bf31c7f-f062-936a-96d3-c8bd1f8f2ff3	15	720015	52.50
c74d97b0-1eae-257e-44aa-9d5bade97baf	16	720016	56.00
70efdf2e-c9b0-8607-9795-c442636b55fb	17	720017	59.50
6f4922f4-5568-161a-8cdf-4ad2299f6d23	18	720018	63.00
1f0e3dad-9990-8345-f743-9f8ffabdffc4	19	720019	66.50
98f13708-2101-94c4-7568-7be6106a3b84	20	720020	70.00
3c59dc04-8e88-5024-3be8-079a5c74d079	21	720021	73.50
b6d767d2-f8ed-5d21-a44b-0e5886680cb9	22	720022	77.00
37693cfc-7480-49e4-5d87-b8c7d8b9aacd	23	720023	80.50
1ff1de77-4005-f8da-13f4-2943881c655f	24	720024	84.00
8e296a06-7a37-5633-70de-d05f5a3bf3ec	25	720025	87.50
4e732ced-3463-d06d-e0ca-9a15b6153677	26	720026	91.00
02e74f10-e032-7ad8-68d1-38f2b4fdd6f0	27	720027	94.50
33e75ff0-9dd6-01bb-e69f-351039152189	28	720028	98.00
6ea9ab1b-aa0e-fb9e-1909-4440c317e21b	29	720029	101.50
34173cb3-8f07-f89d-dbeb-c2ac9128303f	30	720030	105.00
c16a5320-fa47-5530-d958-3c34fd356ef5	31	720031	108.50
6364d3f0-f495-b6ab-9dcf-8d3b5c6e0b01	32	720032	112.00
182be0c5-cdcd-5072-bb18-64cdee4d3d6e	33	720033	115.50
e369853d-f766-fa44-e1ed-0ff613f563bd	34	720034	119.00
1c383cd3-0b7c-298a-b502-93adfecb7b18	35	720035	122.50
19ca14e7-ea63-28a4-2e0e-b13d585e4c22	36	720036	126.00
a5bfc9e0-7964-f8dd-deb9-5fc584cd965d	37	720037	129.50
a5771bce-93e2-00c3-6f7c-d9dfd0e5deaa	38	720038	133.00
d67d8ab4-f4c1-0bf2-2aa3-53e27879133c	39	720039	136.50
d645920e-395f-edad-7bbb-ed0eca3fe2e0	40	720040	140.00
3416a75f-4cea-9109-507c-acd8e2f2aefc	41	720041	143.50
a1d0c6e8-3f02-7327-d846-1063f4ac58a6	42	720042	147.00
17e62166-fc85-86df-a4d1-bc0e1742c08b	43	720043	150.50
f7177163-c833-dff4-b38f-c8d2872f1ec6	44	720044	154.00
6c8349cc-7260-ae62-e3b1-396831a8398f	45	720045	157.50
d9d4f495-e875-a2e0-75a1-a4a6e1b9770f	46	720046	161.00
67c6a1e7-ce56-d3d6-fa74-8ab6d9af3fd7	47	720047	164.50
642e92ef-b794-2173-4881-b53e1e1b18b6	48	720048	168.00
f457c545-a9de-d88f-18ec-ee47145a72c0	49	720049	171.50
c0c7c76d-30bd-3dca-efc9-6f40275bdc0a	50	720050	175.00
2838023a-778d-faec-dc21-2708f721b788	51	720051	178.50
9a115815-4dfa-42ca-ddbd-0694a4e9bdc8	52	720052	182.00
d82c8d16-19ad-8176-d665-453cfb2e55f0	53	720053	185.50
a684ecee-e76f-c522-7732-86a895bc8436	54	720054	189.00
b53b3a3d-6ab9-0ce0-2682-29151c9bde11	55	720055	192.50
9f61408e-3afb-633e-50cd-f1b20de6f466	56	720056	196.00
72b32a1f-754b-a1c0-9b36-95e0cb6cde7f	57	720057	199.50
66f041e1-6a60-928b-05a7-e228a89c3799	58	720058	203.00
093f65e0-80a2-95f8-076b-1c5722a46aa2	59	720059	206.50
072b030b-a126-b2f4-b237-4f342be9ed44	60	720060	210.00
7f39f831-7fbd-b198-8ef4-c628eba02591	61	720061	213.50
44f683a8-4163-b352-3afe-57c2e008bc8c	62	720062	217.00
03afdbd6-6e79-29b1-25f8-597834fa83a4	63	720063	220.50
ea5d2f1c-4608-232e-07d3-aa3d998e5135	64	720064	224.00
fc490ca4-5c00-b124-9bbe-3554a4fdf6fb	65	720065	227.50
3295c76a-cbf4-caae-d33c-36b1b5fc2cb1	66	720066	231.00
735b90b4-5681-25ed-6c3f-678819b6e058	67	720067	234.50
a3f390d8-8e4c-41f2-747b-fa2f1b5f87db	68	720068	238.00
14bfa6bb-1487-5e45-bba0-28a21ed38046	69	720069	241.50
7cbbc409-ec99-0f19-c78c-75bd1e06f215	70	720070	245.00
e2c420d9-28d4-bf8c-e0ff-2ec19b371514	71	720071	248.50
32bb90e8-976a-ab52-98d5-da10fe66f21d	72	720072	252.00
d2ddea18-f006-65ce-8623-e36bd4e3c7c5	73	720073	255.50
ad61ab14-3223-efbc-24c7-d2583be69251	74	720074	259.00
d09bf415-44a3-365a-46c9-077ebb5e35c3	75	720075	262.50
fbd7939d-6749-97cd-b469-2d34de8633c4	76	720076	266.00
28dd2c79-55ce-9264-5624-0b2ff0100bde	77	720077	269.50
35f4a8d4-65e6-e1ed-c05f-3d8ab658c551	78	720078	273.00
d1fe173d-08e9-5939-7adf-34b1d77e88d7	79	720079	276.50
f033ab37-c302-01f7-3f14-2449d037028d	80	720080	280.00
43ec517d-68b6-edd3-015b-3edc9a11367b	81	720081	283.50
9778d5d2-19c5-080b-9a6a-17bef029331c	82	720082	287.00
fe9fc289-c3ff-0af1-42b6-d3bead98a923	83	720083	290.50
68d30a95-9472-8bc3-9aa2-4be94b319d21	84	720084	294.00
3ef81541-6f77-5098-fe97-7004015c6193	85	720085	297.50
93db85ed-909c-1383-8ff9-5ccfa94cebd9	86	720086	301.00
c7e1249f-fc03-eb9d-ed90-8c236bd1996d	87	720087	304.50
2a38a4a9-316c-49e5-a833-517c45d31070	88	720088	308.00
7647966b-7343-c290-4867-3252e490f736	89	720089	311.50
8613985e-c49e-b8f7-57ae-6439e879bb2a	90	720090	315.00
54229abf-cfa5-649e-7003-b83dd4755294	91	720091	318.50
92cc2275-32d1-7e56-e079-02b254dfad10	92	720092	322.00
98dce83d-a57b-0395-e163-467c9dae521b	93	720093	325.50
f4b9ec30-ad9f-68f8-9b29-639786cb62ef	94	720094	329.00
812b4ba2-87f5-ee0b-c9d4-3bbf5bbe87fb	95	720095	332.50
26657d5f-f902-0d2a-befe-558796b99584	96	720096	336.00
e2ef524f-bf3d-9fe6-11d5-a8e90fefdc9c	97	720097	339.50
ed3d2c21-991e-3bef-5e06-9713af9fa6ca	98	720098	343.00
ac627ab1-ccbd-b62e-c96e-702f07f6425b	99	720099	346.50
f899139d-f5e1-0593-9643-1415e770c6dd	100	720000	350.00
38b3eff8-baf5-6627-478e-c76a704e9b52	101	720001	353.50
ec895663-7a99-787b-d197-eacd77acce5e	102	720002	357.00
6974ce5a-c660-610b-44d9-b9fed0ff9548	103	720003	360.50
c9e1074f-5b3f-9fc8-ea15-d152add07294	104	720004	364.00
65b9eea6-e1cc-6bb9-f0cd-2a47751a186f	105	720005	367.50
f0935e4c-d592-0aa6-c7c9-96a5ee53a70f	106	720006	371.00
a97da629-b098-b75c-294d-ffdc3e463904	107	720007	374.50
a3c65c29-7427-0fd0-93ee-8a9bf8ae7d0b	108	720008	378.00
2723d092-b638-85e0-d7c2-60cc007e8b9d	109	720009	381.50
5f93f983-524d-ef3d-ca46-4469d2cf9f3e	110	720010	385.00
698d51a1-9d8a-121c-e581-499d7b701668	111	720011	388.50
7f6ffaa6-bb0b-4080-17b6-2254211691b5	112	720012	392.00
73278a4a-8696-0eeb-576a-8fd4c9ec6997	113	720013	395.50
5fd0b37c-d7db-bb00-f97b-a6ce92bf5add	114	720014	399.00
2b44928a-e11f-b938-4c4c-f38708677c48	115	720015	402.50
c45147de-e729-311e-f5b5-c3003946c48f	116	720016	406.00
eb160de1-de89-d905-8fcb-0b968dbbbd68	117	720017	409.50
5ef05993-8ba7-99aa-a845-e1c2e8a762bd	118	720018	413.00
07e1cd7d-ca89-a167-8042-477183b7ac3f	119	720019	416.50
da4fb5c6-e93e-74d3-df85-27599fa62642	120	720020	420.00
4c56ff4c-e4aa-f957-3aa5-dff913df997a	121	720021	423.50
a0a080f4-2e6f-13b3-a2df-133f073095dd	122	720022	427.00
202cb962-ac59-075b-964b-07152d234b70	123	720023	430.50
c8ffe9a5-87b1-26f1-52ed-3d89a146b445	124	720024	434.00
3def184a-d8f4-755f-f269-862ea77393dd	125	720025	437.50
069059b7-ef84-0f0c-74a8-14ec9237b6ec	126	720026	441.00
ec5decca-5ed3-d6b8-079e-2e7e7bacc9f2	127	720027	444.50
76dc611d-6eba-afc6-6cc0-879c71b5db5c	128	720028	448.00
d1f491a4-04d6-8548-8094-3e5c3cd9ca25	129	720029	451.50
9b861925-1a19-057c-ff70-779273e95aa6	130	720030	455.00
1afa34a7-f984-eeab-dbb0-a7d494132ee5	131	720031	458.50
65ded535-3c5e-e48d-0b7d-48c591b8f430	132	720032	462.00
9fc3d715-2ba9-336a-670e-36d0ed79bc43	133	720033	465.50
02522a2b-2726-fb0a-03bb-19f2d8d9524d	134	720034	469.00
7f1de29e-6da1-9d22-b51c-68001e7e0e54	135	720035	472.50
42a0e188-f503-3bc6-5bf8-d78622277c4e	136	720036	476.00
3988c7f8-8ebc-b58c-6ce9-32b957b6f332	137	720037	479.50
013d4071-66ec-4fa5-6eb1-e1f8cbe183b9	138	720038	483.00
e00da03b-685a-0dd1-8fb6-a08af0923de0	139	720039	486.50
1385974e-d590-4a43-8616-ff7bdb3f7439	140	720040	490.00
0f28b5d4-9b30-20af-eecd-95b4009adf4c	141	720041	493.50
a8baa565-54f9-6369-ab93-e4f3bb068c22	142	720042	497.00
903ce922-5fca-3e98-8c2a-f215d4e544d3	143	720043	500.50
0a09c884-4ba8-f093-6c20-bd791130d6b6	144	720044	504.00
2b24d495-052a-8ce6-6358-eb576b8912c8	145	720045	507.50
a5e00132-373a-7031-000f-d987a3c9f87b	146	720046	511.00
8d5e957f-2978-9348-7bd9-8fa830fa6413	147	720047	514.50
47d1e990-583c-9c67-424d-369f3414728e	148	720048	518.00
f2217062-e9a3-97a1-dca4-29e7d70bc6ca	149	720049	521.50
7ef605fc-8dba-5425-d696-5fbd4c8fbe1f	150	720050	525.00
a8f15eda-80c5-0adb-0e71-943adc8015cf	151	720051	528.50
37a749d8-08e4-6495-a8da-1e5352d03cae	152	720052	532.00
b3e3e393-c77e-35a4-a3f3-cbd1e429b5dc	153	720053	535.50
1d7f7abc-18fc-b439-7506-5399b0d1e48e	154	720054	539.00
2a79ea27-c279-e471-f4d1-80b08d62b00a	155	720055	542.50
1c9ac015-9c94-d8d0-cbed-c973445af2da	156	720056	546.00
6c4b761a-28b7-34fe-9383-1e3fb400ce87	157	720057	549.50
06409663-226a-f2f3-1144-85aa4e0a23b4	158	720058	553.00
140f6969-d521-3fd0-ece0-3148e62e461e	159	720059	556.50
b73ce398-c39f-506a-f761-d2277d853a92	160	720060	560.00
bd4c9ab7-30f5-5132-06b9-99ec0d90d1fb	161	720061	563.50
82aa4b0a-f34c-2313-a562-076992e50aa3	162	720062	567.00
0777d5c1-7d40-66b8-2ab8-6dff8a46af6f	163	720063	570.50
fa7cdfad-1a5a-af83-70eb-eda47a1ff1c3	164	720064	574.00
9766527f-2b5d-3e95-d4a7-33fcfb77bd7e	165	720065	577.50
7e7757b1-e12a-bcb7-36ab-9a754ffb617a	166	720066	581.00
5878a7ab-84fb-4340-2106-c575658472fa	167	720067	584.50
006f52e9-102a-8d3b-e2fe-5614f42ba989	168	720068	588.00
36366388-1777-2e42-b59d-74cff571fbb3	169	720069	591.50
149e9677-a598-9fd3-42ae-44213df68868	170	720070	595.00
a4a042cf-4fd6-bfb4-7701-cbc8a1653ada	171	720071	598.50
1ff8a7b5-dc7a-7d1f-0ed6-5aaa29c04b1e	172	720072	602.00
f7e6c855-04ce-6e82-442c-770f7c8606f0	173	720073	605.50
bf822969-6f7a-3bb4-700c-fddef19fa23f	174	720074	609.00
82161242-827b-703e-6acf-9c726942a1e4	175	720075	612.50
38af8613-4b65-d0f1-0fe3-3d30dd76442e	176	720076	616.00
96da2f59-0cd7-246b-bde0-051047b0d6f7	177	720077	619.50
8f855179-6779-5eee-f66c-225f7883bdcb	178	720078	623.00
8f53295a-7387-8494-e9bc-8dd6c3c7104f	179	720079	626.50
045117b0-e0a1-1a24-2b97-65e79cbf113f	180	720080	630.00
fc221309-7460-13ac-5545-71fbd180e1c8	181	720081	633.50
4c5bde74-a8f1-1065-6874-902f07378009	182	720082	637.00
cedebb6e-872f-539b-ef8c-3f919874e9d7	183	720083	640.50
6cdd60ea-0045-eb7a-6ec4-4c54d29ed402	184	720084	644.00
eecca5b6-365d-9607-ee5a-9d336962c534	185	720085	647.50
9872ed9f-c22f-c182-d371-c3e9ed316094	186	720086	651.00
31fefc0e-570c-b386-0f2a-6d4b38c6490d	187	720087	654.50
9dcb88e0-1376-4959-0b75-5372b040afad	188	720088	658.00
a2557a7b-2e94-197f-f767-970b67041697	189	720089	661.50
cfecdb27-6f63-4854-f3ef-915e2e980c31	190	720090	665.00
0aa1883c-6411-f787-3cb8-3dacb17b0afc	191	720091	668.50
58a2fc6e-d39f-d083-f55d-4182bf88826d	192	720092	672.00
bd686fd6-40be-98ef-aae0-091fa301e613	193	720093	675.50
a597e505-02f5-ff68-e3e2-5b9114205d4a	194	720094	679.00
0336dcba-b05b-9d5a-d24f-4333c7658a0e	195	720095	682.50
084b6fbb-1072-9ed4-da8c-3d3f5a3ae7c9	196	720096	686.00
85d8ce59-0ad8-981c-a2c8-286f79f59954	197	720097	689.50
0e65972d-ce68-dad4-d52d-063967f0a705	198	720098	693.00
84d9ee44-e457-ddef-7f2c-4f25dc8fa865	199	720099	696.50
3644a684-f98e-a8fe-223c-713b77189a77	200	720000	700.00
757b505c-fd34-c64c-85ca-5b5690ee5293	201	720001	703.50
854d6fae-5ee4-2911-677c-739ee1734486	202	720002	707.00
e2c0be24-560d-78c5-e599-c2a9c9d0bbd2	203	720003	710.50
274ad478-6c3a-bca6-9fa0-97b85867d9a4	204	720004	714.00
eae27d77-ca20-db30-9e05-6e3d2dcd7d69	205	720005	717.50
7eabe3a1-649f-fa2b-3ff8-c02ebfd5659f	206	720006	721.00
69adc1e1-07f7-f7d0-35d7-baf04342e1ca	207	720007	724.50
091d584f-ced3-01b4-4265-4dd8c23b3fc9	208	720008	728.00
b1d10e7b-afa4-4212-18a5-1b1e1f1b0ba2	209	720009	731.50
6f3ef77a-c0e3-619e-9815-9e9b6febf557	210	720010	735.00
eb163727-917c-bba1-eea2-08541a643e74	211	720011	738.50
1534b76d-325a-8f59-1b52-d302e7181331	212	720012	742.00
979d472a-8480-4b9f-647b-c185a877a8b5	213	720013	745.50
ca46c1b9-512a-7a83-15fa-3c5a946e8265	214	720014	749.00
3b8a6142-26a9-53a8-cd95-26fca6fe9ba5	215	720015	752.50
45fbc6d3-e05e-bd93-369c-e542e8f2322d	216	720016	756.00
63dc7ed1-010d-3c3b-8269-faf0ba7491d4	217	720017	759.50
e96ed478-dab8-595a-7dbd-a4cbcbee168f	218	720018	763.00
c0e190d8-267e-3670-8f95-5d7ab048990d	219	720019	766.50
ec8ce6ab-b3e9-52a8-5b85-51ba726a1227	220	720020	770.00
060ad924-8994-7d41-0d89-7474079c1477	221	720021	773.50
bcbe3365-e6ac-95ea-2c03-43a2395834dd	222	720022	777.00
115f8950-3138-416a-242f-40fb7d7f338e	223	720023	780.50
13fe9d84-310e-77f1-3a6d-184dbf1232f3	224	720024	784.00
d1c38a09-acc3-4845-c6be-3a127a5aacaf	225	720025	787.50
9cfdf10e-8fc0-47a4-4b08-ed031e1f0ed1	226	720026	791.00
705f2172-8346-6678-8607-efbfca35afb3	227	720027	794.50
74db120f-0a8e-5646-ef5a-30154e9f6deb	228	720028	798.00
57aeee35-c982-0509-1e18-d1140e9f38cf	229	720029	801.50
6da9003b-743b-65f4-c0cc-d295cc484e57	230	720030	805.00
9b04d152-845e-c0a3-7839-4003c96da594	231	720031	808.50
be83ab3e-cd0d-b773-eb2d-c1b0a17836a1	232	720032	812.00
e1654211-10ba-0309-9a1c-0393373c5b43	233	720033	815.50
289dff07-669d-7a23-de0e-f88d2f7129e7	234	720034	819.00
577ef115-4f32-40ad-5b9b-413aa7346a1e	235	720035	822.50
01161aaa-0b6d-1345-dd8f-e4e481144d84	236	720036	826.00
539fd53b-59e3-bb12-d203-f45a912eeaf2	237	720037	829.50
ac1dd209-cbcc-5e5d-1c6e-28598e8cbbe8	238	720038	833.00
555d6702-c950-ecb7-29a9-66504af0a635	239	720039	836.50
335f5352-088d-7d9b-f741-91e006d8e24c	240	720040	840.00
f340f1b1-f65b-6df5-b5e3-f94d95b11daf	241	720041	843.50
e4a6222c-db5b-3437-5400-904f03d8e6a5	242	720042	847.00
cb70ab37-5662-576b-d1ac-5aaf16b3fca4	243	720043	850.50
9188905e-74c2-8e48-9b44-e954ec0b9bca	244	720044	854.00
0266e33d-3f54-6cb5-436a-10798e657d97	245	720045	857.50
38db3aed-920c-f82a-b059-bfccbd02be6a	246	720046	861.00
3cec07e9-ba5f-5bb2-52d1-3f5f431e4bbb	247	720047	864.50
621bf66d-db7c-962a-a0d2-2ac97d69b793	248	720048	868.00
077e29b1-1be8-0ab5-7e1a-2ecabb7da330	249	720049	871.50
6c9882bb-ac1c-7093-bd25-041881277658	250	720050	875.00
19f3cd30-8f14-55b3-fa09-a282e0d496f4	251	720051	878.50
03c6b069-52c7-5089-9bb0-3d998e631860	252	720052	882.00
c24cd76e-1ce4-1366-a4bb-e8a49b02a028	253	720053	885.50
c52f1bd6-6cc1-9d05-628b-d8bf27af3ad6	254	720054	889.00
fe131d7f-5a6b-38b2-3cc9-67316c13dae2	255	720055	892.50
f718499c-1c8c-ef67-30f9-fd03c8125cab	256	720056	896.00
d96409bf-8942-1768-6ba1-24d7356686c9	257	720057	899.50
502e4a16-930e-4141-07ee-22b6198c578f	258	720058	903.00
cfa0860e-83a4-c3a7-63a7-e62d825349f7	259	720059	906.50
a4f23670-e183-3f3f-db07-7ca70bbd5d66	260	720060	910.00
b1a59b31-5fc9-a300-2ce3-8bbe070ec3f5	261	720061	913.50
36660e59-856b-4de5-8a21-9bcf4e27eba3	262	720062	917.00
8c19f571-e251-e61c-b8dd-3612f26d5ecf	263	720063	920.50
d6baf65e-0b24-0ce1-77cf-70da146c8dc8	264	720064	924.00
e56954b4-f634-7e89-7f95-4495eab16a88	265	720065	927.50
f7664060-cc52-bc6f-3d62-0bcedc94a4b6	266	720066	931.00
eda80a3d-5b34-4bc4-0f3b-c04f65b7a357	267	720067	934.50
8f121ce0-7d74-717e-0b1f-21d122e04521	268	720068	938.00
06138bc5-af60-2364-6ede-0e1f7c1eac75	269	720069	941.50
39059724-f73a-9969-845d-fe4146c5660e	270	720070	945.00
7f100b7b-3609-2fb9-b06d-fb4fac360931	271	720071	948.50
7a614fd0-6c32-5499-f168-0b9896beedeb	272	720072	952.00
4734ba6f-3de8-3d86-1c31-76a6273cac6d	273	720073	955.50
d947bf06-a885-db0d-477d-707121934ff8	274	720074	959.00
63923f49-e524-1343-aa7a-cb6a06a751e7	275	720075	962.50
db8e1af0-cb3a-ca1a-e2d0-018624204529	276	720076	966.00
20f07591-c6fc-b220-ffe6-37cda29bb3f6	277	720077	969.50
07cdfd23-373b-17c6-b337-251c22b7ea57	278	720078	973.00
d3957710-85aa-b052-44a4-fb8fd91bf4ee	279	720079	976.50
92c8c96e-4c37-1007-77c7-190b76d28233	280	720080	980.00
e3796ae8-3883-5da0-b6f6-ea37bcf8bcb7	281	720081	983.50
6a9aeddf-c689-c1d0-e3b9-ccc3ab651bc5	282	720082	987.00
0f49c89d-1e72-98bb-9930-789c8ed59d48	283	720083	990.50
46ba9f2a-6976-570b-0353-203ec4474217	284	720084	994.00
0e01938f-c48a-2cfb-5f22-17fbfb00722d	285	720085	997.50
16a5cdae-362b-8d27-a1d8-f8c7b78b4330	286	720086	1001.00
918317b5-7931-b6b7-a7d2-9490fe5ec9f9	287	720087	1004.50
48aedb88-80ca-b8c4-5637-abc7493ecddd	288	720088	1008.00
839ab468-20b5-24af-da05-122893c2fe8e	289	720089	1011.50
f90f2aca-5c64-0289-d0a2-9417bcb63a37	290	720090	1015.00
9c838d2e-45b2-ad10-94d4-2f4ef36764f6	291	720091	1018.50
17000029-63a4-9da1-3542-e0726b7bb758	292	720092	1022.00
53c3bce6-6e43-be4f-2095-56518c2fcb54	293	720093	1025.50
6883966f-d8f9-18a4-aa29-be29d2c386fb	294	720094	1029.00
49182f81-e6a1-3cf5-eaa4-96d51fea6406	295	720095	1032.50
d296c101-daa8-8a51-f6ca-8cfc1ac79b50	296	720096	1036.00
9fd81843-ad7f-202f-26c1-a174c7357585	297	720097	1039.50
26e359e8-3860-db1d-11b6-acca57d8ea88	298	720098	1043.00
ef0d3930-a7b6-c95b-d2b3-2ed45989c61f	299	720099	1046.50
94f6d7e0-4a4d-4520-3530-0f18b984988c	300	720000	1050.00
34ed066d-f378-efac-c9b9-24ec161e7639	301	720001	1053.50
577bcc91-4f9e-55d5-e4e4-f82f9f00e7d4	302	720002	1057.00
11b9842e-0a27-1ff2-52c1-903e7132cd68	303	720003	1060.50
37bc2f75-bf1b-cfe8-450a-1a41c200364c	304	720004	1064.00
496e05e1-aea0-a9c4-6558-00e8a7b9ea28	305	720005	1067.50
b2eb7349-0357-5495-3b57-a32e2841bda5	306	720006	1071.00
8e98d81f-8217-3049-75cc-b23337bb5761	307	720007	1074.50
a8c88a00-55f6-36e4-a163-a5e3d16adab7	308	720008	1078.00
eddea82a-d275-5b24-c4e1-68c5fc2ebd40	309	720009	1081.50
06eb61b8-39a0-cefe-e496-7c67ccb099dc	310	720010	1085.00
9dfcd5e5-58df-a04a-af37-f137a1d9d3e5	311	720011	1088.50
950a4152-c2b4-aa3a-d78b-dd6b366cc179	312	720012	1092.00
158f3069-a435-b314-a80b-dcb024f8e422	313	720013	1095.50
75887499-8f5b-d0c3-93da-094e1967a72b	314	720014	1099.00
ad13a2a0-7ca4-b764-2959-dc0c4c740ab6	315	720015	1102.50
3fe94a00-2317-b5f9-259f-82690aeea4cd	316	720016	1106.00
5b8add2a-5d98-b1a6-52ea-7fd72d942dac	317	720017	1109.50
432aca3a-1e34-5e33-9f35-a30c8f65edce	318	720018	1113.00
8d3bba74-25e7-c98c-50f5-2ca1b52d3735	319	720019	1116.50
32072254-9d17-51cf-3f24-7855f937b982	320	720020	1120.00
caf1a3df-b505-ffed-0d02-4130f58c5cfa	321	720021	1123.50
5737c6ec-2e07-16f3-d8a7-a5c4e0de0d9a	322	720022	1127.00
bc6dc48b-743d-c5d0-13b1-abaebd2faed2	323	720023	1130.50
f2fc9902-65c7-12c4-9d51-a18a32b39f0c	324	720024	1134.00
89f0fd5c-927d-466d-6ec9-a21b9ac34ffa	325	720025	1137.50
a666587a-fda6-e89a-ec27-4a3657558a27	326	720026	1141.00
b83aac23-b952-8732-c23c-c7352950e880	327	720027	1144.50
cd00692c-3bfe-5926-7d5e-cfac5310286c	328	720028	1148.00
6faa8040-da20-ef39-9b63-a72d0e4ab575	329	720029	1151.50
fe73f687-e5bc-5280-214e-0486b273a5f9	330	720030	1155.00
6da37dd3-139a-a4d9-aa55-b8d237ec5d4a	331	720031	1158.50
c042f4db-68f2-3406-c6ce-cf84a7ebb0fe	332	720032	1162.00
310dcbbf-4cce-62f7-62a2-aaa148d556bd	333	720033	1165.50
2f2b2656-25d7-6a67-04b0-8093c652fd79	334	720034	1169.00
f9b902fc-3289-af4d-d08d-e5d1de54f68f	335	720035	1172.50
6855456e-2fe4-6a9d-49d3-d3af4f57443d	336	720036	1176.00
357a6fdf-7642-bf81-5a88-822c447d9dc4	337	720037	1179.50
819f46e5-2c25-763a-55cc-642422644317	338	720038	1183.00
04025959-b191-f8f9-de3f-924f0940515f	339	720039	1186.50
40008b9a-5380-fcac-ce39-76bf7c08af5b	340	720040	1190.00
3dd48ab3-1d01-6ffc-bf33-14df2b3cb9ce	341	720041	1193.50
58238e9a-e2dd-305d-79c2-ebc8c1883422	342	720042	1197.00
3ad7c2eb-b96f-cba7-cda0-cf54a2e802f5	343	720043	1200.50
b3967a0e-938d-c2a6-340e-258630febd5a	344	720044	1204.00
d81f9c1b-e2e0-8964-bf9f-24b15f0e4900	345	720045	1207.50
13f9896d-f612-79c9-28f1-9721878fac41	346	720046	1211.00
c5ff2543-b53f-4cc0-ad38-19a36752467b	347	720047	1214.50
01386bd6-d8e0-91c2-ab4c-7c7de644d37b	348	720048	1218.00
0bb4aec1-7105-21c1-2ee7-6289d9440817	349	720049	1221.50
9de6d14f-ff98-06d4-bcd1-ef555be766cd	350	720050	1225.00
efe93778-0e95-5742-50da-be07151bdc23	351	720051	1228.50
371bce7d-c838-17b7-893b-cdeed13799b5	352	720052	1232.00
138bb069-6595-b338-afba-b333c555292a	353	720053	1235.50
8dd48d6a-2e2c-ad21-3179-a3992c0be53c	354	720054	1239.00
82cec960-96d4-281b-7c95-cd7e74623496	355	720055	1242.50
6c524f9d-5d70-2745-4a78-3c841250ba71	356	720056	1246.00
fb7b9ffa-5462-084c-5f4e-7e85a093e6d7	357	720057	1249.50
aa942ab2-bfa6-ebda-4840-e7360ce6e7ef	358	720058	1253.00
c058f544-c737-782d-eace-fa532d9add4c	359	720059	1256.50
e7b24b11-2a44-fdd9-ee93-bdf998c6ca0e	360	720060	1260.00
52720e00-3547-c705-61bf-5e03b95aa99f	361	720061	1263.50
c3e878e2-7f52-e2a5-7ace-4d9a76fd9acf	362	720062	1267.00
00411460-f7c9-2d21-24a6-7ea0f4cb5f85	363	720063	1270.50
bac9162b-47c5-6fc8-a4d2-a519803d51b3	364	720064	1274.00
9be40cee-5b0e-ee14-62c8-2c6964087ff9	365	720065	1277.50
5ef698cd-9fe6-5092-3ea3-31c15af3b160	366	720066	1281.00
05049e90-fa4f-5039-a8ca-dc6acbb4b2cc	367	720067	1284.50
cf004fdc-76fa-1a4f-25f6-2e0eb5261ca3	368	720068	1288.00
0c74b7f7-8409-a402-2a2c-4c5a5ca3ee19	369	720069	1291.50
d709f38e-f758-b506-6ef3-1b18039b8ce5	370	720070	1295.00
41f1f191-76d3-8348-0afa-65d325c06ed0	371	720071	1298.50
24b16fed-e9a6-7c92-51d3-e7c7161c83ac	372	720072	1302.00
ffd52f3c-7e12-435a-724a-8f30fddadd9c	373	720073	1305.50
ad972f10-e080-0b49-d76f-ed33a21f6698	374	720074	1309.00
f61d6947-467c-cd3a-a5af-24db320235dd	375	720075	1312.50
142949df-56ea-8ae0-be8b-5306971900a4	376	720076	1316.00
d34ab169-b70c-9dcd-35e6-2896010cd9ff	377	720077	1319.50
8bf1211f-d4b7-b945-2889-9de0a43b9fb3	378	720078	1323.00
a02ffd91-ece5-e7ef-eb46-db8f10a74059	379	720079	1326.50
bca82e41-ee7b-0833-5883-99b1fcd177c7	380	720080	1330.00
00ec53c4-682d-36f5-c435-9f4ae7bd7ba1	381	720081	1333.50
4f6ffe13-a5d7-5b2d-6a39-23922b3922e5	382	720082	1337.00
beed1360-2b9b-0e6e-cb5b-568ff5058f07	383	720083	1340.50
0584ce56-5c82-4b7b-7f50-282d9a19945b	384	720084	1344.00
dc912a25-3d1e-9ba4-0e2c-597ed2376640	385	720085	1347.50
39461a19-e9ed-dfb3-85ea-76b26521ea48	386	720086	1351.00
8efb100a-295c-0c69-0931-222ff4467bb8	387	720087	1354.50
d9fc5b73-a8d7-8fad-3d6d-ffe419384e70	388	720088	1358.00
c86a7ee3-d8ef-0b55-1ed5-8e354a836f2b	389	720089	1361.50
a01a0380-ca3c-6142-8c26-a231f0e49a09	390	720090	1365.00
5a4b25aa-ed25-c2ee-1b74-de72dc03c14e	391	720091	1368.50
f73b76ce-8949-fe29-bf2a-537cfa420e8f	392	720092	1372.00
70c639df-5e30-bdee-440e-4cdf599fec2b	393	720093	1375.50
28f0b864-598a-1291-557b-ed248a998d4e	394	720094	1379.00
1543843a-4723-ed2a-b08e-18053ae6dc5b	395	720095	1382.50
f8c1f23d-6a8d-8d79-04fc-0ea8e066b3bb	396	720096	1386.00
e46de7e1-bcaa-ced9-a54f-1e9d0d2f800d	397	720097	1389.50
b7b16ecf-8ca5-3723-5938-94116071700c	398	720098	1393.00
352fe25d-af68-6bdb-4edc-a223c921acea	399	720099	1396.50
18d80423-86b7-9e2c-279f-d162df0205c8	400	720000	1400.00
816b112c-6105-b3eb-d537-828a39af4818	401	720001	1403.50
69cb3ea3-17a3-2c4e-6143-e665fdb20b14	402	720002	1407.00
bbf94b34-eb32-268a-da57-a3be5062fe7d	403	720003	1410.50
4f4adcbf-8c6f-66dc-fc8a-3282ac2bf10a	404	720004	1414.00
bbcbff5c-1f1d-ed46-c25d-28119a85c6c2	405	720005	1417.50
8cb22bdd-0b7b-a1ab-13d7-42e22eed8da2	406	720006	1421.00
f4f6dce2-f3a0-f9da-da0c-2b5b66452017	407	720007	1424.50
0d0fd7c6-e093-f7b8-04fa-0150b875b868	408	720008	1428.00
a96b65a7-21e5-61e1-e3de-768ac819ffbb	409	720009	1431.50
1068c6e4-c805-1cfd-4e9e-a8072e3189e2	410	720010	1435.00
17d63b16-25c8-16c2-2647-a73e1482372b	411	720011	1438.50
b9228e09-62a7-8b84-f3d5-d92f4faa000b	412	720012	1442.00
0deb1c54-8143-05ca-9ad2-66f53bc82511	413	720013	1445.50
66808e32-7dc7-9d13-5ba1-8e051673d906	414	720014	1449.00
42e7aaa8-8b48-137a-16a1-acd04ed91125	415	720015	1452.50
8fe0093b-b30d-6f8c-3147-4bd0764e6ac0	416	720016	1456.00
41ae36ec-b9b3-eee6-09d0-5b90c14222fb	417	720017	1459.50
d1f255a3-73a3-cef7-2e03-aa9d980c7eca	418	720018	1463.00
7eacb532-570f-f685-8afd-2723755ff790	419	720019	1466.50
b6f0479a-e87d-2449-7543-9c6124592772	420	720020	1470.00
e0c64119-5b27-425b-b056-ac56f8953d24	421	720021	1473.50
f85454e8-279b-e180-185c-ac7d243c5eb3	422	720022	1477.00
faa9afea-49ef-2ff0-29a8-33cccc778fd0	423	720023	1480.50
3c7781a3-6bcd-6cf0-8c11-a970fbe0e2a6	424	720024	1484.00
25b2822c-2f5a-3230-abfa-dd476e8b04c9	425	720025	1487.50
6ecbdd6e-c859-d284-dc13-885a37ce8d81	426	720026	1491.00
18997733-ec25-8a9f-caf2-39cc55d53363	427	720027	1494.50
8d7d8ee0-69cb-0cbb-f816-bbb65d56947e	428	720028	1498.00
75fc093c-0ee7-42f6-ddda-a13fff98f104	429	720029	1501.50
f74909ac-e68e-5189-1440-e4da0b65a70c	430	720030	1505.00
66368270-ffd5-1418-ec58-bd793f2d9b1b	431	720031	1508.50
248e8443-3679-7ec9-8478-f85e7626de4a	432	720032	1512.00
019d385e-b676-32a7-e958-e23f24bd07d7	433	720033	1515.50
a49e9411-d64f-f53e-ccfd-d09ad10a15b3	434	720034	1519.00
ddb30680-a691-d157-187e-e1cf9e896d03	435	720035	1522.50
2421fcb1-263b-9530-df88-f7f002e78ea5	436	720036	1526.00
fccb60fb-512d-13df-5083-790d64c4d5dd	437	720037	1529.50
1651cf0d-2f73-7d7a-deab-84d339dbabd3	438	720038	1533.00
eed5af6a-dd95-a9a6-f125-2739b1ad8c24	439	720039	1536.50
a8abb4bb-284b-5b27-aa7c-b790dc20f80b	440	720040	1540.00
15d4e891-d784-977c-acbf-cbb00c48f133	441	720041	1543.50
c203d8a1-5161-2acf-1245-7e4d67635a95	442	720042	1547.00
13f3cf8c-5319-52d7-2e58-47c4183e6910	443	720043	1550.50
550a141f-12de-6341-fba6-5b0ad0433500	444	720044	1554.00
67f7fb87-3eaf-2952-6a11-a9b7ac33bfac	445	720045	1557.50
1a5b1e4d-aae2-65b7-9096-5a275b53ae50	446	720046	1561.00
9a96876e-2f8f-3dc4-f3cf-45f02c61c0c1	447	720047	1564.50
9b70e8fe-62e4-0c57-0a32-2f1b0b659098	448	720048	1568.00
d61e4bbd-6393-c911-1e65-26ea173a7c8b	449	720049	1571.50
f5f8590c-d58a-54e9-4377-e6ae2eded4d9	450	720050	1575.00
941e1aaa-ba58-5b95-2b62-c14a3a175a61	451	720051	1578.50
9431c87f-273e-507e-6040-fcb07dcb4509	452	720052	1582.00
49ae49a2-3f67-c759-bf4f-c791ba842aa2	453	720053	1585.50
e44fea3b-ec53-bcea-3b75-13ccef5857ac	454	720054	1589.00
821fa74b-50ba-3f7c-ba1e-6c53e8fa6845	455	720055	1592.50
250cf8b5-1c77-3f3f-8dc8-b4be867a9a02	456	720056	1596.00
42998cf3-2d55-2343-bc8e-460416382dca	457	720057	1599.50
d07e70ef-cfab-0873-1a97-e7b91be644de	458	720058	1603.00
7fe1f8ab-aad0-94e0-b5cb-1b01d712f708	459	720059	1606.50
98b29795-0041-a424-7026-9d56260243a1	460	720060	1610.00
0353ab4c-bed5-beae-847a-7ff6e220b5cf	461	720061	1613.50
51d92be1-c60d-1db1-d2e5-e7a07da55b26	462	720062	1617.00
428fca9b-c192-1c25-c512-1f9da7815cde	463	720063	1620.50
f1b6f285-7fb6-d44d-d73c-7041e0aa0f19	464	720064	1624.00
68ce199e-c2c5-5175-97ce-0a4d89620f55	465	720065	1627.50
e836d813-fd18-4325-132f-ca8edcdfb40e	466	720066	1631.00
ab817c93-49cf-9c4f-6877-e1894a1faa00	467	720067	1634.50
877a9ba7-a98f-75b9-0a9d-49f53f15a858	468	720068	1638.00
dc6a6489-640c-a02b-0d42-dabeb8e46bb7	469	720069	1641.50
26337353-b796-2f53-3d78-c762373b3318	470	720070	1645.00
8e6b42f1-644e-cb13-27dc-03ab345e618b	471	720071	1648.50
ef575e88-37d0-65a1-683c-022d2077d342	472	720072	1652.00
2050e03c-a119-580f-74cc-a14cc6e97462	473	720073	1655.50
25ddc0f8-c9d3-e22e-03d3-076f98d83cb2	474	720074	1659.00
5ef0b4eb-a35a-b2d6-180b-0bca7e46b6f9	475	720075	1662.50
598b3e71-ec37-8bd8-3e0a-727608b5db01	476	720076	1666.00
74071a67-3307-ca74-59bc-f75fbd024e09	477	720077	1669.50
cfee3986-43cb-c3dc-5eef-c89334cacdc1	478	720078	1673.00
d18f655c-3fce-66ca-401d-5f38b48c89af	479	720079	1676.50
6ea2ef73-11b4-8272-4a9b-7b0bc0dd85c6	480	720080	1680.00
9461cce2-8ebe-3e76-fb4b-931c35a169b0	481	720081	1683.50
f770b62b-c8f4-2a0b-6675-1fe636fc6eb0	482	720082	1687.00
e1e32e23-5eee-1f97-0470-a3a6658dfdd5	483	720083	1690.50
eba0dc30-2bcd-9a27-3f8b-bb72be3a687b	484	720084	1694.00
218a0aef-d1d1-a4be-6560-1cc6ddc1520e	485	720085	1697.50
7d04bbbe-5494-ae9d-2f5a-76aa1c00fa2f	486	720086	1701.00
a516a87c-fcae-f229-b342-c437fe2b95f7	487	720087	1704.50
c3c59e5f-8b3e-9753-913f-4d435b53c308	488	720088	1708.00
854d9fca-60b4-bd07-f9bb-215d59ef5561	489	720089	1711.50
c410003e-f13d-4517-27ae-ff9082c29a5c	490	720090	1715.00
559cb990-c9df-fd86-75f6-bc2186971dc2	491	720091	1718.50
55a7cf9c-71f1-c9c4-9541-3f934dd1a158	492	720092	1722.00
2f55707d-4193-dc27-118a-0f19a1985716	493	720093	1725.50
1be3bc32-e656-4055-d5ca-3e5a354acbef	494	720094	1729.00
35051070-e572-e47d-2c26-c241ab88307f	495	720095	1732.50
b534ba68-236b-a543-ae44-b22bd110a1d6	496	720096	1736.00
7380ad8a-6732-26ae-47fc-e7bff88e9c33	497	720097	1739.50
05f971b5-ec19-6b8c-65b7-5d2ef8267331	498	720098	1743.00
3cf166c6-b73f-030b-4f67-eeaeba301103	499	720099	1746.50
cee63112-1c2e-c923-2f3a-2f028ad5c89b	500	720000	1750.00
5b69b9cb-8306-5d40-3869-739ae7f0995e	501	720001	1753.50
b5b41fac-0361-d157-d967-3ecb926af5ae	502	720002	1757.00
285e19f2-0bed-ed7d-2151-02b49d5c09a0	503	720003	1760.50
b337e84d-e875-2b27-eda3-a12363109e80	504	720004	1764.00
e8c0653f-ea13-f91b-f3c4-8159f7c24f78	505	720005	1767.50
ff4d5fbb-afdf-976c-fdc0-32e3bde78de5	506	720006	1771.00
2d6cc4b2-d139-a535-12fb-8cbb3086ae2e	507	720007	1774.50
389bc7bb-1e1c-2a5e-7e14-7703232a88f6	508	720008	1778.00
e2230b85-3516-e7b0-5d79-744fbd4c9c13	509	720009	1781.50
08740852-2c31-eeb1-f982-bc0eaf81d35f	510	720010	1785.00
a7608800-03e7-dded-fef5-6acb3b09697f	511	720011	1788.50
10a7cdd9-70fe-135c-f4f7-bb55c0e3b59f	512	720012	1792.00
3dc4876f-3f08-201c-7c76-cb71fa1da439	513	720013	1795.50
59b90e10-05a2-20e2-ebc5-42eb9d950b1e	514	720014	1799.00
2b8a6159-4b1f-4c4d-b090-2a8a395ced93	515	720015	1802.50
f3f27a32-4736-617f-20ab-bf2ffd806f6d	516	720016	1806.00
38913e1d-6a7b-94cb-0f55-994f679f5956	517	720017	1809.50
ebd9629f-c3ae-5e9f-6611-e2ee05a31cef	518	720018	1813.00
63538fe6-ef33-0c13-a05a-3ed7e599d5f7	519	720019	1816.50
cf67355a-3333-e6e1-4343-9161adc2d82e	520	720020	1820.00
07563a3f-e3bb-e7e3-ba84-431ad9d055af	521	720021	1823.50
53fde96f-cc4b-4ce7-2d77-39202324cd49	522	720022	1827.00
2bb232c0-b13c-7749-65ef-8558f0fbd615	523	720023	1830.50
ba2fd310-dcaa-8781-a9a6-52a31baf3c68	524	720024	1834.00
69421f03-2498-c970-2018-0038fddb8e24	525	720025	1837.50
85422afb-467e-9456-013a-2a51d4dff702	526	720026	1841.00
13f320e7-b5ea-d102-4ac9-5c3b208610db	527	720027	1844.50
f4be0027-9ee2-e0a5-3eaf-daa94a151e2c	528	720028	1848.00
37f0e884-fbad-9667-e389-40169d0a3c95	529	720029	1851.50
d64a340b-cb63-3f53-6d56-e51874281454	530	720030	1855.00
0fcbc61a-cd04-79dc-77e3-cccc0f5ffca7	531	720031	1858.50
298f95e1-bf91-3612-4592-c8d4825a06fc	532	720032	1862.00
df877f38-6575-2637-daa5-40ea9cbc474f	533	720033	1865.50
c399862d-3b9d-6b76-c843-6e924a68c45b	534	720034	1869.00
33e8075e-9970-de0c-fea9-55afd4644bb2	535	720035	1872.50
65658fde-58ab-3c2b-6e51-32a39fae7cb9	536	720036	1876.00
5ea1649a-3133-6092-c054-38df996a3e59	537	720037	1879.50
7bcdf75a-d237-b8e0-2e30-1f4091fb6bc8	538	720038	1883.00
57370345-57ef-5b8c-02c0-e46513b98f90	539	720039	1886.50
9b72e31d-ac81-7154-66cd-580a448cf823	540	720040	1890.00
16c222aa-1989-8e50-5893-8167c8ab6c57	541	720041	1893.50
7dcd340d-84f7-62eb-a80a-a538b0c527f7	542	720042	1897.00
81448138-f5f1-63cc-dba4-acc69819f280	543	720043	1900.50
97e8527f-eaf7-7a97-fc38-f34216141515	544	720044	1904.00
647bba34-4396-e7c8-1709-02bcf2e15551	545	720045	1907.50
ed265bc9-03a5-a097-f61d-3ec064d96d2e	546	720046	1911.00
c75b6f11-4c23-a4d7-ea11-331e7c00e73c	547	720047	1914.50
8d34201a-5b85-9009-08db-6cae92723617	548	720048	1918.00
ccb1d45f-b76f-7c5a-0bf6-19f979c6cf36	549	720049	1921.50
01f78be6-f7ca-d026-5850-8fe4616098a9	550	720050	1925.00
7f24d240-521d-9907-1c93-af3917215ef7	551	720051	1928.50
94c7bb58-efc3-b337-8008-75b5d382a072	552	720052	1932.00
f387624d-f552-cea2-f369-918c5e1e12bc	553	720053	1935.50
5e388103-a391-daab-e3de-1d76a6739ccd	554	720054	1939.00
15de21c6-70ae-7c3f-6f3f-1f37029303c9	555	720055	1942.50
11b921ef-080f-7736-089c-757404650e40	556	720056	1946.00
6e2713a6-efee-97ba-cb63-e52c54f0ada0	557	720057	1949.50
1bb91f73-e9d3-1ea2-830a-5e73ce3ed328	558	720058	1953.00
3a077244-3a07-3914-1292-a5429b952fe6	559	720059	1956.50
a9a6653e-4897-6138-166d-e32772b1bf40	560	720060	1960.00
58ae749f-25ed-ed36-f486-bc85feb3f0ab	561	720061	1963.50
4e4b5fbb-bb60-2b6d-35be-a8460aa8f8e5	562	720062	1967.00
8eefcfdf-5990-e441-f0fb-6f3fad709e21	563	720063	1970.50
1728efbd-a816-9228-2ba6-42aafd57be3a	564	720064	1974.00
cbcb58ac-2e49-6207-586d-f2854b17995f	565	720065	1977.50
db85e259-0b61-0981-3daf-a101ceb2faeb	566	720066	1981.00
99c5e07b-4d5d-e9d1-8c35-0cdf64c5aa3d	567	720067	1984.50
dd458505-749b-2941-217d-dd59394240e8	568	720068	1988.00
8b16ebc0-56e6-1302-4c05-7be590b542eb	569	720069	1991.50
a86c450b-76fb-8c37-1afe-ad6410d55534	570	720070	1995.00
c9892a98-9183-de32-e976-c6f04e700201	571	720071	1998.50
e6b4b2a7-46ed-40e1-af82-9d1fa82daa10	572	720072	2002.00
e5f6ad6c-e374-177e-ef02-3bf5d0c018b6	573	720073	2005.50
f0e52b27-a7a5-d6a1-a873-73dffa53dbe5	574	720074	2009.00
ffeabd22-3de0-d4ea-cb9a-3e6e53e5448d	575	720075	2012.50
a7aeed74-7141-16f3-b292-a982238f83d2	576	720076	2016.00
fde9264c-f376-fffe-2ee4-ddf4a988880d	577	720077	2019.50
a8849b05-2492-b510-6526-b2331e526138	578	720078	2023.00
258be18e-31c8-1885-55c2-ff05b4d542c3	579	720079	2026.50
069d3bb0-02ac-d8d7-dd09-5917f9efe4cb	580	720080	2030.00
c6e19e83-0859-f2cb-9f7c-8f8cacb8d2a6	581	720081	2033.50
46922a08-80a8-f11f-8f69-cbb52b1396be	582	720082	2037.00
9ad6aaed-513b-7314-8b7d-49f70afcfb32	583	720083	2040.50
f5deaeea-e153-8fb6-c459-01d524ee2f98	584	720084	2044.00
a9a1d531-7a33-ae8c-ef33-961c34144f84	585	720085	2047.50
605ff764-c617-d3cd-28db-bdd72be8f9a2	586	720086	2051.00
766ebcd5-9621-e305-1706-16ba3d3dac32	587	720087	2054.50
daca4121-4b39-c5dc-6667-4d09081940f0	588	720088	2058.00
30bb3825-e8f6-31cc-6075-c0f87bb4978c	589	720089	2061.50
08b255a5-d42b-89b0-5852-60b6f2360bdd	590	720090	2065.00
3493894f-a4ea-036c-fc64-33c3e2ee63b0	591	720091	2068.50
dbe272ba-b69f-8e13-f14b-405e038deb64	592	720092	2072.00
acc3e040-4646-c575-02b4-80dc052c4fe1	593	720093	2075.50
076a0c97-d09c-f1a0-ec3e-19c7f2529f2b	594	720094	2079.00
04ecb1fa-2850-6ccb-6f72-b12c0245ddbc	595	720095	2082.50
b2eeb736-2ef8-3def-f5c7-813a67e14f0a	596	720096	2086.00
08c5433a-6013-5c32-e34f-46a71175850c	597	720097	2089.50
6aca9700-5c68-f120-6823-815f66102863	598	720098	2093.00
3435c378-bb76-d435-7324-dd7e69f3cd18	599	720099	2096.50
d490d7b4-5762-90fa-60eb-31b5fc917ad1	600	720000	2100.00
b2f627ff-f19f-da46-3cb3-86442eac2b3d	601	720001	2103.50
c3992e9a-68c5-ae12-bd18-488bc579b30d	602	720002	2107.00
d86ea612-dec9-6096-c5e0-fcc8dd42ab6d	603	720003	2110.50
9cf81d80-26a9-0180-52c4-29cc4e56739b	604	720004	2114.00
c361bc7b-2c03-3a83-d663-b8d9fb4be56e	605	720005	2117.50
44c4c173-32ca-ce21-24a1-a836d9fc4b6f	606	720006	2121.00
dc82d632-c9fc-ecb0-778a-fbc7924494a6	607	720007	2124.50
996a7fa0-78cc-36c4-6d02-f9af3bef918b	608	720008	2128.00
d7a728a6-7d90-9e71-4c07-74e22cb806f2	609	720009	2131.50
00ac8ed3-b432-7bdd-4ebb-ebcb2ba10a00	610	720010	2135.00
8ebda540-cbcc-4d73-3649-6819a46a1b68	611	720011	2138.50
f76a89f0-cb91-bc41-9542-ce9fa43902dc	612	720012	2142.00
f29c21d4-897f-7894-8b91-f03172341b7b	613	720013	2145.50
851ddf50-58cf-22df-63d3-344ad89919cf	614	720014	2149.00
58d4d1e7-b1e9-7b25-8c9e-d0b37e02d087	615	720015	2152.50
7750ca35-59e5-b8e1-f442-10283368fc16	616	720016	2156.00
5d44ee6f-2c3f-71b7-3125-876103c8f6c4	617	720017	2159.50
eb6fdc36-b281-b7d5-eabf-33396c2683a2	618	720018	2163.00
cdc0d6e6-3aa8-e41c-8968-9f54970bb35f	619	720019	2166.50
b73dfe25-b4b8-714c-029b-37a6ad3006fa	620	720020	2170.00
85fc37b1-8c57-0974-25b5-2fc7afbb6969	621	720021	2173.50
3871bd64-0121-52bf-b53f-df04b401193f	622	720022	2177.00
a733fa9b-25f3-3689-e2ad-be72199f0e62	623	720023	2180.50
48ab2f9b-4595-7ab5-74cf-005eb8a76760	624	720024	2184.00
23350907-3ed3-4320-27d4-8b1a83f5fbd2	625	720025	2187.50
45645a27-c4f1-adc8-a7a8-35976064a86d	626	720026	2191.00
185c29dc-2432-5934-ee37-7cfda20e414c	627	720027	2194.50
42e77b63-637a-b381-e8be-5f8318cc28a2	628	720028	2198.00
051e4e12-7b92-f5d9-8d3c-79b195f2b291	629	720029	2201.50
9cc138f8-dc04-cbf1-6240-daa92d8d50e2	630	720030	2205.00
b7bb35b9-c6ca-2aee-2df0-8cf09d7016c2	631	720031	2208.50
abd81528-6ba1-007a-bfbb-8415b83ae2cf	632	720032	2212.00
26dd0dbc-6e3f-4c80-4374-9885523d6a25	633	720033	2215.50
6766aa27-50c1-9aad-2fa1-b32f36ed4aee	634	720034	2219.00
6a10bbd4-80e4-c557-3d8f-3af73ae0454b	635	720035	2222.50
c5ab0bc6-0ac7-9291-82aa-dd08703f1ec6	636	720036	2226.00
a532400e-d62e-772b-9dc0-b86f46e583ff	637	720037	2229.50
4c27cea8-526a-f8cf-ee3b-e5e183ac9605	638	720038	2233.00
0f966132-3506-2963-ccde-717b18f97592	639	720039	2236.50
4ffce04d-92a4-d6cb-21c1-494cdfcd6dc1	640	720040	2240.00
67e103b0-761e-6068-3e83-c559be18d40c	641	720041	2243.50
291597a1-00aa-dd81-4d19-7af4f4bab3a7	642	720042	2247.00
9b698eb3-105b-d825-28f2-3d0c92dedfc0	643	720043	2250.50
8c7bbbba-95c1-0259-75e5-48cee86dfadc	644	720044	2254.00
5e9f92a0-1c98-6baf-cabb-afd145520b13	645	720045	2257.50
0ff39bbb-f981-ac01-51d3-40c9aa40e63e	646	720046	2261.00
303ed4c6-9846-ab36-c290-4d3ba8573050	647	720047	2264.50
443cb001-c138-b256-1a0d-90720d6ce111	648	720048	2268.00
55b37c5c-270e-5d84-c793-e486d798c01d	649	720049	2271.50
884d247c-6f65-a96a-7da4-d1105d584ddd	650	720050	2275.00
55743cc0-393b-1cb4-b8b3-7d09ae48d097	651	720051	2278.50
30ef30b6-4204-a308-8a26-bc2e6ecf7602	652	720052	2282.00
eaae339c-4d89-fc10-2edd-9dbdb6a28915	653	720053	2285.50
ab233b68-2ec3-5564-8e78-91e66c54191b	654	720054	2289.00
3d2d8ccb-37df-977c-b6d9-da15b76c3f3a	655	720055	2292.50
26408ffa-703a-72e8-ac01-17e74ad46f33	656	720056	2296.00
b4288d9c-0ec0-a184-1b3b-3728321e7088	657	720057	2299.50
2f37d101-31f2-a483-a8dd-005b3d14b0d9	658	720058	2303.00
0ff8033c-f943-7c21-3ee1-3937b1c4c455	659	720059	2306.50
68264bdb-65b9-7eea-e678-8aa3348e553c	660	720060	2310.00
3a066bda-8c96-b947-8bb0-512f0a43028c	661	720061	2313.50
be3159ad-0456-4bfb-90db-9e32851ebf9c	662	720062	2317.00
8757150d-ecbd-89b0-f544-2ca3db4d0e0e	663	720063	2320.50
2291d2ec-3b30-48d1-a6f8-6c2c4591b7e0	664	720064	2324.00
84117275-be99-9ff5-5a98-7b9381e01f96	665	720065	2327.50
fae0b27c-451c-7288-67a5-67e8c1bb4e53	666	720066	2331.00
b5dc4e5d-9b49-5d01-96f6-1d45b26ef33e	667	720067	2334.50
192fc044-e74d-ffea-144f-9ac5dc9f3395	668	720068	2338.00
5c049256-7492-0eb5-8467-fb52ce4ef728	669	720069	2341.50
17c276c8-e723-eb46-aef5-76537e9d56d0	670	720070	2345.00
5dd9db5e-033d-a9c6-fb5b-a83c7a7ebea9	671	720071	2348.50
2dea61ee-d4bc-eec5-64a0-0115c4d21334	672	720072	2352.00
9f396fe4-4e7c-05c1-6873-b05ec425cbad	673	720073	2355.50
0d7de1ac-a929-9fe6-3f3e-0041f02638a3	674	720074	2359.00
8fecb208-17b3-8474-19bb-3de39a609afe	675	720075	2362.50
dc6a7071-2a25-2123-c40d-2adba6a11d84	676	720076	2366.00
71a3cb15-5f8d-c89b-f3d0-365288219936	677	720077	2369.50
9fe8593a-8a33-0607-d767-96b35c64c600	678	720078	2373.00
ca9c267d-ad03-05d1-a630-8d2a0cf1c39c	679	720079	2376.50
fccb3cdc-9acc-14a6-e70a-12f74560c026	680	720080	2380.00
1595af64-3501-5c77-a714-9e92a551338e	681	720081	2383.50
08d98638-c6fc-d194-a4b1-e6992063e944	682	720082	2387.00
24681928-425f-5a91-3350-4de568f5f6df	683	720083	2390.50
556f3919-37df-d439-8cba-c35e050a2177	684	720084	2394.00
3328bdf9-a4b9-504b-9398-284244fe97c2	685	720085	2397.50
109a0ca3-bc27-f3e9-6597-370d5c8cf03d	686	720086	2401.00
7f5d04d1-89df-b634-e6a8-5bb9d9adf21e	687	720087	2404.50
f79921bb-ae40-a577-928b-76d2fc3edc2a	688	720088	2408.00
07a96b1f-6109-7ccb-54be-14d6a47439b0	689	720089	2411.50
c06d06da-9666-a219-db15-cf575aff2824	690	720090	2415.00
10a5ab2d-b37f-eedf-deaa-b192ead4ac0e	691	720091	2418.50
e555ebe0-ce42-6f7f-9b2b-ef0706315e0c	692	720092	2422.00
53e3a716-1e42-8b65-688f-14b84d61c610	693	720093	2425.50
5487315b-1286-f907-1659-07aa8fc96619	694	720094	2429.00
e4bb4c51-73c2-ce17-fd8f-cd40041c068f	695	720095	2432.50
0cb929ea-e7a4-99e5-0248-a3a78f7acfc7	696	720096	2436.00
8a0e1141-fd37-fa5b-98d5-bb769ba1a7cc	697	720097	2439.50
99bcfcd7-54a9-8ce8-9cb8-6f73acc04645	698	720098	2443.00
afd48367-12c5-e775-5089-7e25711e1d96	699	720099	2446.50
e5841df2-166d-d424-a571-27423d276bbe	700	720000	2450.00
b4a52895-5b84-f584-974e-92d025a75d1f	701	720001	2453.50
b1eec33c-726a-6055-4bc7-8518d5f9b32c	702	720002	2457.00
d6c651dd-cd97-183b-2e40-bc464231c962	703	720003	2460.50
f64eac11-f2cd-8f0e-fa19-6f8ad173178e	704	720004	2464.00
4a47d298-3c8b-d392-b120-b627e0e1cab4	705	720005	2467.50
9c82c714-3c10-2b71-c593-d98d96093fde	706	720006	2471.00
500e75a0-36dc-2d7d-2fec-5da1b71d36cc	707	720007	2474.50
ae0eb3ee-d39d-2bce-f462-2b2499a05fe6	708	720008	2478.00
1ecfb463-472e-c911-5b10-c292ef8bc986	709	720009	2481.50
e7061188-3d27-60c8-bbaf-b4acb29e3446	710	720010	2485.00
60815949-75a7-64c8-e3a6-91fa2b3a321d	711	720011	2488.50
19bc9161-08fc-6938-f52c-b96f7e087941	712	720012	2492.00
07c5807d-0d92-7dcd-0980-f86024e5208b	713	720013	2495.50
d14220ee-66ae-ec73-c490-38385428ec4c	714	720014	2499.00
8df707a9-48fa-c1b4-a0f9-7aa554886ec8	715	720015	2502.50
e7f8a7fb-0b77-bcb3-b283-af5be021448f	716	720016	2506.00
788d9869-0553-3aba-0512-61497ecffcbb	717	720017	2509.50
50c3d761-4917-b243-03ee-6a220679dab3	718	720018	2513.00
2afe4567-e1bf-64d3-2a55-27244d104cea	719	720019	2516.50
5f2c22cb-4a53-80af-7ca7-5622a6426917	720	720020	2520.00
aba3b6fd-5d18-6d28-e06f-f97135cade7f	721	720021	2523.50
c8ed21db-4f67-8f3b-13b9-d5ee16489088	722	720022	2527.00
08419be8-9740-5321-5428-38d77f855226	723	720023	2530.50
7f1171a7-8ce0-780a-2142-a6eb7bc4f3c8	724	720024	2534.00
82f2b308-c3b0-1637-c607-ce05f52a2fed	725	720025	2537.50
0d3180d6-72e0-8b4c-5312-dcdafdf6ef36	726	720026	2541.00
fb89705a-e6d7-43bf-1e84-8c206e16a1d7	727	720027	2544.50
d4c2e4a3-297f-e25a-71d0-30b67eb83bfc	728	720028	2548.00
5751ec3e-9a4f-eab5-7596-2e78e006250d	729	720029	2551.50
d5cfead9-4f53-50c1-2c32-2b5b664544c1	730	720030	2555.00
59c33016-884a-6211-6be9-75a9bb8257e3	731	720031	2558.50
ba386660-0c35-40f6-7c1e-9575e213be0a	732	720032	2562.00
6c29793a-140a-811d-0c45-ce03c1c93a28	733	720033	2565.50
e995f98d-5696-7d94-6471-af29d7bf99f1	734	720034	2569.00
6cd67d9b-6f01-50c7-7bda-2eda01ae484c	735	720035	2572.50
6bc24fc1-ab65-0b25-b411-4e93a98f1eba	736	720036	2576.00
a5cdd4aa-0048-b187-f718-2f1b9ce7a6a7	737	720037	2579.50
217eedd1-ba8c-592d-b97d-0dbe54c7adfc	738	720038	2583.00
df263d99-6281-d984-952c-07998dc54358	739	720039	2586.50
edfbe1af-cf92-46bb-0d40-eb4d8027d90f	740	720040	2590.00
2e65f2f2-fdaf-6c69-9b22-3c61b1b5ab89	741	720041	2593.50
e94550c9-3cd7-0fe7-48e6-982b3439ad3b	742	720042	2597.00
5c572eca-0505-94c7-bc3c-36e7e8ab9550	743	720043	2600.50
0537fb40-a68c-18da-59a3-5c2bfe1ca554	744	720044	2604.00
5f0f5e5f-3394-5135-b874-349cfbed4fb9	745	720045	2607.50
185e65bc-4058-1880-c4f2-c82958de8cfe	746	720046	2611.00
8d317bdc-f4aa-fcfc-2214-9d77babee96d	747	720047	2614.50
e49b8b40-53df-9505-e1f4-8c3a701c0682	748	720048	2618.00
b056eb15-8758-6b71-e2da-9acfe4fbd19e	749	720049	2621.50
b137fdd1-f79d-56c7-edf3-365fea7520f2	750	720050	2625.00
912d2b1c-7b28-26ca-f996-87388d2e8f7c	751	720051	2628.50
a1d33d0d-fec8-20b4-1b54-430b50e96b5c	752	720052	2632.00
6f2268bd-1d3d-3eba-abb0-4d6b5d099425	753	720053	2635.50
872488f8-8d1b-2db5-4d55-bc8bba2fad1b	754	720054	2639.00
ccb09896-6221-1f61-edae-2e26d58ea92f	755	720055	2642.50
2823f479-7102-ce1a-1aec-05359cc16dd9	756	720056	2646.00
470e7a4f-017a-5476-afb7-eeb3f8b96f9b	757	720057	2649.50
bf62768c-a46b-6c3b-5bea-9515d1a1fc45	758	720058	2653.00
fa14d4fe-2f19-414d-e3eb-d9f63d5c0169	759	720059	2656.50
2ca65f58-e35d-9ad4-5bf7-f3ae5cfd08f1	760	720060	2660.00
88ae6372-cfdc-5df6-9a97-6e893f4d554b	761	720061	2663.50
06997f04-a7db-9246-6a2b-aa6ebc8b872d	762	720062	2667.00
eefc9e10-ebdc-4a23-33b4-2b2dbb8f27b6	763	720063	2670.50
5807a685-d1a9-ab3b-5990-35bc566ce2b9	764	720064	2674.00
d840cc5d-906c-3e9c-8437-4c8919d2074e	765	720065	2677.50
959a557f-5f6b-eb41-1fd9-54f3f34b21c3	766	720066	2681.00
f2201f51-91c4-e92c-c5af-043eebfd0946	767	720067	2684.50
3a835d32-1575-5c43-5ef4-fe9965a3f2a0	768	720068	2688.00
288cc0ff-0228-77bd-3df9-4bc9360b9c5d	769	720069	2691.50
4ea06fbc-83cd-d0a0-6020-c35d50e1e89a	770	720070	2695.00
b7ee6f5f-9aa5-cd17-ca1a-ea43ce848496	771	720071	2698.50
e57c6b95-6a65-21b2-8495-f2886ca0977a	772	720072	2702.00
86b122d4-3583-57d8-34a8-7ce618a55de0	773	720073	2705.50
4e0928de-0755-38c5-93fb-dabb0c5ef2c3	774	720074	2709.00
c0f168ce-8900-fa56-e577-89e2a2f2c9d0	775	720075	2712.50
8c6744c9-d42e-c2cb-9e88-85b54ff744d0	776	720076	2716.00
f1c15925-8841-1002-af34-0cbaedd6fc33	777	720077	2719.50
e0741335-4875-be01-a996-dc560274708e	778	720078	2723.00
67d96d45-8abd-ef21-792e-6d8e590244e7	779	720079	2726.50
a8e864d0-4c95-572d-1aec-e099af852d0a	780	720080	2730.00
7143d7fb-adfa-4693-b9ee-c507d9d37443	781	720081	2733.50
72da7fd6-d130-2c0a-159f-6436d01e9eb0	782	720082	2737.00
6e0721b2-c697-7135-b916-ef286bcb49ec	783	720083	2740.50
fc8001f8-34f6-a5f0-5610-80d134d53d29	784	720084	2744.00
4b04a686-b0ad-13dc-e35f-a99fa4161c65	785	720085	2747.50
61b4a64b-e663-682e-8cb0-37d9719ad8cd	786	720086	2751.00
3621f145-4cac-f995-530e-a53652ddf8fb	787	720087	2754.50
c15da1f2-b5e5-ed6e-6837-a3802f0d1593	788	720088	2758.00
68053af2-923e-0020-4c3c-a7c6a3150cf7	789	720089	2761.50
2dace78f-80bc-92e6-d749-3423d729448e	790	720090	2765.00
df7f28ac-89ca-37bf-1abd-2f6c184fe1cf	791	720091	2768.50
96ea64f3-a1aa-2fd0-0c72-faacf0cb8ac9	792	720092	2772.00
da8ce53c-f024-0070-ce6c-69c48cd588ee	793	720093	2775.50
82489c97-37cc-2455-30c7-a6ebef3753ec	794	720094	2779.00
7c590f01-4901-90db-0ed0-2a5070e20f01	795	720095	2782.50
35cf8659-cfcb-1322-4cbd-47863a34fc58	796	720096	2786.00
beb22fb6-94d5-13ed-cf55-33cf006dfeae	797	720097	2789.50
9e3cfc48-eccf-81a0-d576-63e129aef3cb	798	720098	2793.00
28267ab8-48bc-f807-b2ed-53c3a8f8fc8a	799	720099	2796.50
7a53928f-a4dd-31e8-2c6e-f826f341daec	800	720000	2800.00
1905aeda-b9bf-2477-edc0-68a355bba31a	801	720001	2803.50
1141938b-a2c2-b13f-5505-d7c424ebae5f	802	720002	2807.00
1aa48fc4-880b-b0c9-b8a3-bf979d3b917e	803	720003	2810.50
dc568979-2e08-eb2e-219d-ce49e64c885b	804	720004	2814.00
846c260d-715e-5b85-4ffa-d5f70a516c88	805	720005	2817.50
d58072be-2820-e868-2c0a-27c0518e805e	806	720006	2821.00
6e7b33fd-ea3a-dc80-ebd6-48fffb665bb8	807	720007	2824.50
a8ecbaba-e151-abac-ba7d-bde04f761c37	808	720008	2828.00
32b30a25-0abd-6331-e03a-2a1f16466346	809	720009	2831.50
b6edc1cd-1f36-e45d-af6d-7824d7bb2283	810	720010	2835.00
670e8a43-b246-801c-a1ea-ca97b3e19189	811	720011	2838.50
81e74d67-8581-a3bb-7a72-0b019f4f1a93	812	720012	2842.00
e0cf1f47-118d-aebc-5b16-269099ad7347	813	720013	2845.50
96b9bff0-13ac-edfb-1d14-0579e2fbeb63	814	720014	2849.00
71ad16ad-2c4d-81f3-4808-2ff6c4b20768	815	720015	2852.50
43fa7f58-b7ea-c7ac-8722-09342e62e8f1	816	720016	2856.00
31839b03-6f63-806c-ba3f-47b93af8ccb5	817	720017	2859.50
f0adc883-8f4b-dedd-e4ec-2cfad0515589	818	720018	2863.00
3b5dca50-1ee1-e6d8-cd7b-905f4e1bf723	819	720019	2866.50
e2a2dcc3-6a08-a345-332c-751b2f2e476c	820	720020	2870.00
4558dbb6-f6f8-bb2e-16d0-3b85bde76e2c	821	720021	2873.50
afda3322-45e2-af43-1fb7-b672a68b659d	822	720022	2877.00
632cee94-6db8-3e7a-52ce-5e8d6f0fed35	823	720023	2880.50
677e0972-4f0e-2df9-b6c0-00b75b5da10d	824	720024	2884.00
d554f7bb-7be4-4a72-6706-8a7df88ddd20	825	720025	2887.50
795c7a7a-5ec6-b460-ec00-c5841019b9e9	826	720026	2891.00
fa3a3c40-7f82-377f-55c1-9c5d403335c7	827	720027	2894.50
c2626d85-0c80-ea07-e751-1bbae4c76f4b	828	720028	2898.00
ce78d1da-254c-0843-eb23-951ae077ff5f	829	720029	2901.50
8e82ab72-43b7-c66d-768f-1b8ce1c967eb	830	720030	2905.00
e0ec453e-28e0-61cc-58ac-43f91dc2f3f0	831	720031	2908.50
7250eb93-b3c1-8cc9-daa2-9cf58af7a004	832	720032	2912.00
013a006f-03db-c539-2eff-eb8f18fda755	833	720033	2915.50
301ad0e3-bd5c-b162-7a20-44908a42fdc2	834	720034	2919.00
4d5b9953-58e7-798b-c7e9-d9db83c612a5	835	720035	2922.50
ab88b157-33f5-4317-9858-600245108dd8	836	720036	2926.00
b0b183c2-07f4-6f0c-ca7d-c63b2604f5cc	837	720037	2929.50
f9028fae-c74b-e6ec-9b85-2b0a542e2f39	838	720038	2933.00
8f7d807e-1f53-eff5-f9ef-be5cb81090fb	839	720039	2936.50
fa83a11a-198d-5a7f-0bf7-7a1987bcd006	840	720040	2940.00
02a32ad2-669e-6fe2-98e6-07fe7cc0e1a0	841	720041	2943.50
fc3cf452-d3da-8402-bebb-765225ce8c0e	842	720042	2947.00
3d8e28ca-f901-313a-554c-ebc7d32e67e5	843	720043	2950.50
e97ee205-4def-b209-c35f-e4dc94599061	844	720044	2954.00
b86e8d03-fe99-2d1b-0e19-656875ee557c	845	720045	2957.50
84f7e699-69de-a92a-9255-08f7c1f9579a	846	720046	2961.00
f4552671-f890-9587-cf48-5ea990207f3b	847	720047	2964.50
362e80d4-df43-b03a-e6d3-f8540cd63626	848	720048	2968.00
fe8c15fe-d5f8-0800-6ce9-5eddb7366e35	849	720049	2971.50
1efa39bc-aec6-f390-0149-160693694536	850	720050	2975.00
92fb0c6d-1758-261f-10d0-52e6e2c1123c	851	720051	2978.50
22ac3c5a-5bf0-b520-d281-c122d1490650	852	720052	2982.00
aff16212-54f7-c1be-92f6-4550478c56e6	853	720053	2985.50
f7e9050c-92a8-51b0-0164-42ab604b0488	854	720054	2989.00
addfa9b7-e234-254d-26e9-c7f2af1005cb	855	720055	2992.50
8c235f89-a814-3a28-a1d6-067e959dd858	856	720056	2996.00
847cc55b-7032-108e-ee6d-d897f3bca8a5	857	720057	2999.50
a67f0968-0941-5ca1-c9f1-12d96d27689b	858	720058	3003.00
2a084e55-c87b-1ebc-daad-1f62fdbbac8e	859	720059	3006.50
fc49306d-9760-2c8e-d1be-1dfbf0835ead	860	720060	3010.00
f9a40a47-80f5-e130-6c46-f1c8daecee3b	861	720061	3013.50
5ec91aac-30ea-e62f-4140-325d09b9afd0	862	720062	3017.00
19b65066-0b25-3761-af18-9682e03501dd	863	720063	3020.50
1fc21400-4c94-81e4-c807-3e85323bfd4b	864	720064	3024.00
3b3dbaf6-8507-998a-cd6a-5a5254ab2d76	865	720065	3027.50
ca8155f4-d27f-2059-53f9-d3d7974bdd70	866	720066	3031.00
ede7e2b6-d13a-41dd-f9f4-bdef84fdc737	867	720067	3034.50
dd45045f-8c68-db9f-54e7-0c67048d32e8	868	720068	3038.00
49c9adb1-8e44-be07-11a9-4e827042f630	869	720069	3041.50
22fb0cee-7e1f-3bde-5829-3de743871417	870	720070	3045.00
aeb3135b-436a-a553-7382-2c010763dd54	871	720071	3048.50
43feaeee-cd7b-2fe2-ae2e-26d917b6477d	872	720072	3052.00
98d6f58a-b0da-fbb8-6b08-3a001561bb34	873	720073	3055.50
51ef186e-18dc-00c2-d319-82567235c559	874	720074	3059.00
4b0a59dd-f11c-58e7-446c-9df0da541a84	875	720075	3062.50
67d16d00-2010-83a2-b118-dd5128dd6f59	876	720076	3066.00
35240722-1afb-776e-3143-e8a1a0577885	877	720077	3069.50
dd8eb9f2-3fbd-362d-a0e3-f4e70b878c16	878	720078	3073.00
d516b136-71a4-179d-9b7b-458a6ebdeb92	879	720079	3076.50
1f50893f-80d6-830d-6276-5ffad7721742	880	720080	3080.00
7504adad-8bb9-6320-eb3a-fdd4df6e1f60	881	720081	3083.50
6c3cf77d-5282-0cd0-fe64-6d38bc2145ca	882	720082	3087.00
210f760a-89db-30aa-72ca-258a3483cc7f	883	720083	3090.50
170c9449-7849-6731-ba71-f34c25826a34	884	720084	3094.00
0efe3284-9d23-0d7f-5304-9ddc4a4b0c60	885	720085	3097.50
704afe07-3992-cbe4-813c-ae2f7715336f	886	720086	3101.00
7ce3284b-743a-efde-80ff-d9aec500e085	887	720087	3104.50
0a113ef6-b618-20da-a561-1c870ed8d5ee	888	720088	3108.00
07871915-a810-7172-b3b5-dc15a6574ad3	889	720089	3111.50
024d7f84-fff1-1dd7-e8d9-c510137a2381	890	720090	3115.00
cfbce4c1-d7c4-25ba-f21d-6b6f2babe6be	891	720091	3118.50
c2aee861-57b4-a40b-7813-2f1e71a9e6f1	892	720092	3122.00
d56b9fc4-b0f1-be88-71f5-e1c40c0067e7	893	720093	3125.50
4b025079-3549-726d-5c1e-a3906726ebfe	894	720094	3129.00
20aee3a5-f464-3755-a79e-e5f6a73050ac	895	720095	3132.50
061412e4-a03c-02f9-9025-76ec55ebbe77	896	720096	3136.00
5705e116-4a83-94aa-ce60-18e27d20d237	897	720097	3139.50
a64c94ba-af36-8e18-40a1-324e839230de	898	720098	3143.00
01882513-d5fa-7c32-9e94-0dda99b12147	899	720099	3146.50
acf4b89d-3d50-3d82-52c9-c4ba75ddbf6d	900	720000	3150.00
892c91e0-a653-ba19-df81-a90f89d99bcd	901	720001	3153.50
b6a1085a-27ab-7bff-7550-f8a3bd017df8	902	720002	3157.00
aa169b49-b583-a2b5-af89-203c2b78c67c	903	720003	3160.50
f47d0ad3-1c4c-4906-1b9e-505593e3db98	904	720004	3164.00
f57a2f55-7b09-8c43-f11a-b969efe1504b	905	720005	3167.50
c8fbbc86-abe8-bd6a-5eb6-a3b4d0411301	906	720006	3171.00
621461af-90ca-dfda-f0e8-d4cc25129f91	907	720007	3174.50
8b6dd7db-9af4-9e67-306f-eb59a8bdc52c	908	720008	3178.00
a4300b00-2bcf-b71f-291d-ac175d52df94	909	720009	3181.50
e205ee2a-5de4-71a7-0c1f-d1b46033a75f	910	720010	3185.00
b56a18e0-eacd-f51a-a2a5-306b0f533204	911	720011	3188.50
2a9d121c-d9c3-a183-2bb6-d2cc6bd7a8a7	912	720012	3192.00
8b5040a8-a5ba-f3e0-e673-86c2e3a9b903	913	720013	3195.50
7634ea65-a4e6-d904-1cfd-3f7de18e334a	914	720014	3199.00
24896ee4-c652-6356-cc12-7852413ea3b4	915	720015	3202.50
23ce1851-341e-c1fa-9e0c-259de10bf87c	916	720016	3206.00
da0d1111-d2dc-5d48-9242-e60ebcbaf988	917	720017	3209.50
1e056d2b-0ebd-5c87-8c55-0da6ac5d3724	918	720018	3213.00
3e89ebdb-49f7-12c7-d90d-1b39e348bbbf	919	720019	3216.50
6d0f8463-48a8-5632-1729-a2f36734d1a7	920	720020	3220.00
430c3626-b879-b400-5d41-b8a46172e0c0	921	720021	3223.50
ccc0aa1b-81bf-81e1-6c67-6ddb977c5881	922	720022	3227.00
c4015b7f-368e-6b48-7180-9f49debe0579	923	720023	3230.50
bea5955b-3083-61a1-b07b-c55042e25e54	924	720024	3234.00
7fa732b5-17cb-ed14-a488-43d74526c11a	925	720025	3237.50
cbb6a3b8-84f4-f88b-3a8e-3d44c636cbd8	926	720026	3241.00
1f4477ba-d7af-3616-c1f9-33a02bfabe4e	927	720027	3244.50
d045c59a-90d7-587d-8d67-1b5f5aec4e7c	928	720028	3248.00
0d0871f0-806e-ae32-d309-83b62252da50	929	720029	3251.50
1cc3633c-579a-90cf-dd89-5e64021e2163	930	720030	3255.00
9f53d83e-c069-1550-f7d2-507d57f4f5a2	931	720031	3258.50
d2ed45a5-2bc0-edfa-11c2-064e9edee8bf	932	720032	3262.00
043c3d7e-489c-69b4-8737-cc0c92d0f3a2	933	720033	3265.50
4daa3db3-55ef-2b0e-64b4-72968cb70f0d	934	720034	3269.00
e820a45f-1dfc-7b95-282d-10b6087e11c0	935	720035	3272.50
90794e3b-050f-8153-54e3-e29e977a88ab	936	720036	3276.00
b7892fb3-c2f0-09c6-5f68-6f6355c895b5	937	720037	3279.50
74bba227-28b6-185e-ec06-286af6bec36d	938	720038	3283.00
3df1d4b9-6d89-76ff-5986-393e8767f5b2	939	720039	3286.50
8d6dc35e-506f-c233-49dd-10ee68dabb64	940	720040	3290.00
92262bf9-07af-914b-95a0-fc33c3f33bf6	941	720041	3293.50
b55ec28c-52d5-f620-5684-a473a2193564	942	720042	3297.00
2f885d0f-be2e-131b-fc9d-98363e55d1d4	943	720043	3300.50
64223ccf-70bb-b65a-3a4a-ceac37e21016	944	720044	3304.00
4b6538a4-4a1d-fdc2-b834-77cd76dee98e	945	720045	3307.50
c8c41c4a-1867-5a74-e01c-8a20e8a0f662	946	720046	3311.00
c4b31ce7-d95c-75ca-70d5-0c19aef08bf1	947	720047	3314.50
58e4d44e-550d-0f7e-e0a2-3d6b02d9b0db	948	720048	3318.00
3cef96dc-c9b8-035d-23f6-9e30bb19218a	949	720049	3321.50
a3d68b46-1bd9-d353-3ee1-dd3ce4628ed4	950	720050	3325.00
1c1d4df5-96d0-1da6-0385-f0bb17a4a9e0	951	720051	3328.50
e6cb2a3c-1443-1b55-aa50-c06529eaa21b	952	720052	3332.00
9232fe81-225b-caef-853a-e32870a2b0fe	953	720053	3335.50
6395ebd0-f4b4-7814-5ecf-baf939454fa4	954	720054	3339.00
ef4e3b77-5c93-4dad-a217-712d76f3d51f	955	720055	3342.50
168908dd-3227-b835-8eab-aba07fcaf091	956	720056	3346.00
2ba59664-3cbb-bc20-3182-24181fa46b28	957	720057	3349.50
d240e3d3-8a88-82ec-ad86-33c8f9c78c9b	958	720058	3353.00
0f840be9-b8db-4d3f-bd5b-a2ce59211f55	959	720059	3356.50
437d7d1d-9791-7cd6-27a3-4a6a0fb41136	960	720060	3360.00
d707329b-ece4-55a4-62b5-8ce00d1194c9	961	720061	3363.50
5c936263-f342-8a40-2279-08d5a3847c0b	962	720062	3367.00
1ce927f8-7586-4094-e390-6a4a0b5ece68	963	720063	3370.50
8065d07d-a4a7-7621-450a-a84fee5656d9	964	720064	3374.00
eeb69a3c-b923-0045-6b6a-5f4162093851	965	720065	3377.50
4e0cb6fb-5fb4-46d1-c92e-de2ed8780188	966	720066	3381.00
6cfe0e61-27fa-25df-2a0e-f2ae1067d915	967	720067	3384.50
8f468c87-3a32-bb06-19ea-eb2050ba45d1	968	720068	3388.00
e744f91c-29ec-99f0-e662-c9177946c627	969	720069	3391.50
89fcd07f-20b6-785b-9213-4bd6c1d0fa42	970	720070	3395.00
6602294b-e910-b1e3-c457-1bd98c4d5484	971	720071	3398.50
c22abfa3-79f3-8b5b-0411-bc11fa9bf92f	972	720072	3402.00
ca759101-66da-03ff-9d46-55a0338e6b09	973	720073	3405.50
4311359e-d496-9e84-0188-0e3c1836fbe1	974	720074	3409.00
92977ae4-d2ba-2142-5a59-afb269c2a14e	975	720075	3412.50
9c01802d-db98-1e6b-cfbe-c0f0516b8e35	976	720076	3416.00
cc1aa436-2771-38f6-1cda-703991069eaf	977	720077	3419.50
2ab56412-b116-3ee1-31e1-246da0955bd1	978	720078	3423.00
c32d9bf2-7a3d-a7ec-8163-957080c8628e	979	720079	3426.50
d79aac07-5930-c83c-2f1e-369a511148fe	980	720080	3430.00
287e03db-1d99-e0ec-2edb-90d079e142f3	981	720081	3433.50
fec8d47d-412b-cbee-ce3d-9128ae855a7a	982	720082	3437.00
6aab1270-668d-8cac-7cef-2566a1c5f569	983	720083	3440.50
d93ed5b6-db83-be78-efb0-d05ae420158e	984	720084	3444.00
54a367d6-2915-2b72-0749-e187b3eaa11b	985	720085	3447.50
fe7ee8fc-1959-cc72-14fa-21c4840dff0a	986	720086	3451.00
df6d2338-b2b8-fce1-ec2f-6dda0a630eb0	987	720087	3454.50
9908279e-bbf1-f9b2-50ba-689db6a0222b	988	720088	3458.00
a1140a3d-0df1-c81e-24ae-954d935e8926	989	720089	3461.50
4fac9ba1-1514-0ac4-f1c2-2da82aa0bc7f	990	720090	3465.00
692f93be-8c7a-4152-5c0b-af2076aecfb4	991	720091	3468.50
860320be-12a1-c050-cd77-31794e231bd3	992	720092	3472.00
7b13b220-3029-ed80-337f-27127a9f1d28	993	720093	3475.50
934815ad-542a-4a7c-5e8a-2dfa04fea9f5	994	720094	3479.00
2bcab9d9-35d2-1964-1434-683dd9d18a03	995	720095	3482.50
0b8aff04-3861-7c05-5eb5-5f0ba5d226fa	996	720096	3486.00
ec5aa0b7-8460-82a2-415f-0902f0da88f2	997	720097	3489.50
9ab0d884-3173-2957-a618-d4a469a0d4c3	998	720098	3493.00
b706835d-e79a-2b4e-8050-6f582af3676a	999	720099	3496.50
a9b7ba70-783b-617e-9998-dc4dd82eb3c5	1000	720000	3500.00
b8c37e33-defd-e51c-f91e-1e03e51657da	1001	720001	3503.50
fba9d881-64f3-e2d9-109e-e770223212a0	1002	720002	3507.00
aa68c75c-4a77-c87f-97fb-686b2f068676	1003	720003	3510.50
fed33392-d3a4-8aa1-49a8-7a38b875ba4a	1004	720004	3514.00
2387337b-a1e0-b024-9ba9-0f55b2ba2521	1005	720005	3517.50
9246444d-94f0-81e3-5498-03b928260f56	1006	720006	3521.00
d7322ed7-17de-df1e-b4e6-e52a37ea7bcd	1007	720007	3524.50
1587965f-b4d4-b5af-e842-8a4a024feb0d	1008	720008	3528.00
31b3b31a-1c2f-8a37-0206-f111127c0dbd	1009	720009	3531.50
1e48c442-0b70-73bc-1191-6c6c1de226bb	1010	720010	3535.00
7f975a56-c761-db65-06ec-a0b37ce6ec87	1011	720011	3538.50
f33ba15e-ffa5-c10e-873b-f3842afb46a6	1012	720012	3542.00
6b180037-abbe-bea9-91d8-b1232f8a8ca9	1013	720013	3545.50
766d856e-f1a6-b02f-93d8-94415e6bfa0e	1014	720014	3549.00
298923c8-1900-45e9-1288-b430794814c4	1015	720015	3552.50
08fe2621-d8e7-16b0-2ec0-da35256a998d	1016	720016	3556.00
5d616dd3-8211-ebb5-d6ec-52986674b6e4	1017	720017	3559.50
ef50c335-cca9-f340-bde6-56363ebd02fd	1018	720018	3563.00
03e0704b-5690-a2de-e186-1dc3ad3316c9	1019	720019	3566.50
65cc2c82-05a0-5d73-79fa-3a6386f710e1	1020	720020	3570.00
0768281a-05da-9f27-df17-8b5c39a51263	1021	720021	3573.50
93d65641-ff3f-1586-614c-f2c1ad240b6c	1022	720022	3577.00
ce5140df-15d0-46a6-6883-807d18d0264b	1023	720023	3580.50
021bbc7e-e20b-7113-4d53-e20206bd6feb	1024	720024	3584.00
82b8a343-4904-411a-9fdc-43ca87cee70c	1025	720025	3587.50
24146db4-eb48-c718-b84c-ae0a0799dcfc	1026	720026	3591.00
883e881b-b4d2-2a7a-dd95-8f2d6b052c9f	1027	720027	3594.50
3806734b-256c-27e4-1ec2-c6bffa26d9e7	1028	720028	3598.00
84d2004b-f28a-2095-230e-8e14993d398d	1029	720029	3601.50
e515df0d-202a-e52f-cebb-14295743063b	1030	720030	3605.00
afdec700-5cc9-f143-02cd-0474fd0f3c96	1031	720031	3608.50
995e1fda-4a2b-5f55-ef0d-f50868bf2a8f	1032	720032	3612.00
e17184bc-b70d-cf39-42c5-4e0b537ffc6d	1033	720033	3615.50
bdb106a0-560c-4e46-ccc4-88ef010af787	1034	720034	3619.00
a34bacf8-39b9-2377-0b2c-360eefa26748	1035	720035	3622.50
83fa5a43-2ae5-5c25-3d0e-60dbfa716723	1036	720036	3626.00
eddb904a-6db7-7375-5d28-57aacadb1cb0	1037	720037	3629.50
6d70cb65-d152-1172-6dcc-e4c0e971e21c	1038	720038	3633.00
27ed0fb9-50b8-56b0-6e12-73989422e7d3	1039	720039	3636.50
537d9b6c-9272-23c7-96ca-c288cced29df	1040	720040	3640.00
d736bb10-d83a-904a-efc1-d6ce93dc54b8	1041	720041	3643.50
9ac403da-7947-a183-884c-18a67d3aa8de	1042	720042	3647.00
b9141aff-1412-dc76-340b-3822d9ea6c72	1043	720043	3650.50
1019c809-1693-ef5c-5f55-970346633f92	1044	720044	3654.00
a0e2a2c5-63d5-7df2-7213-ede1ac4ac780	1045	720045	3657.50
1579779b-98ce-9edb-98dd-85606f2c119d	1046	720046	3661.00
20b5e1cf-8694-af7a-3c1b-a4a87f073021	1047	720047	3664.50
7cce53cf-9057-7442-7717-20a370c3c723	1048	720048	3668.00
58c54802-a9fb-9526-cd09-23353a34a7ae	1049	720049	3671.50
5055cbf4-3fac-3f7e-2336-b27310f0b9ef	1050	720050	3675.00
456ac9b0-d15a-8b7f-1e71-073221059886	1051	720051	3678.50
f4dd765c-12f2-ef67-f98f-3558c282a9cd	1052	720052	3682.00
7fec306d-1e66-5bc9-c748-b5d2b99a6e97	1053	720053	3685.50
db576a7d-2453-575f-29ea-b4bac787b919	1054	720054	3689.00
53c04118-df11-2c13-a8c3-4b38343b9c10	1055	720055	3692.50
4ca82782-c537-2a54-7c10-4929f03fe7a9	1056	720056	3696.00
d8700cbd-38cc-9f30-cecb-34f0c195b137	1057	720057	3699.50
b4d168b4-8157-c623-fbd0-95b4a565b5bb	1058	720058	3703.00
4a08142c-38db-e374-195d-41c04562d9f8	1059	720059	3706.50
299a23a2-291e-2126-b91d-54f3601ec162	1060	720060	3710.00
a89cf525-e1d9-f04d-16ce-31165e139a4b	1061	720061	3713.50
cd89fef7-ffdd-490d-b800-357f47722b20	1062	720062	3717.00
6c340f25-839e-6acd-c734-14517203f5f0	1063	720063	3720.50
2290a738-5ed7-7cc5-592d-c2153229f082	1064	720064	3724.00
a2137a2a-e8e3-9b50-02a3-f8909ecb88fe	1065	720065	3727.50
43dd49b4-fdb9-bede-653e-94468ff8df1e	1066	720066	3731.00
31857b44-9c40-7203-749a-e32dd0e7d64a	1067	720067	3734.50
53adaf49-4dc8-9ef7-196d-73636eb2451b	1068	720068	3738.00
fc2c7c47-b918-d0c2-d792-a719dfb602ef	1069	720069	3741.50
dc58e3a3-0645-1c9d-670a-dcd37004f48f	1070	720070	3745.00
1b0114c5-1cc5-32ed-34e1-954b5b9e4b58	1071	720071	3748.50
a1519de5-b5d4-4b31-a01d-e013b9b51a80	1072	720072	3752.00
390e9825-18a5-0e28-0d8e-2b535462ec1f	1073	720073	3755.50
708f3cf8-100d-5e71-834b-1db77dfa15d6	1074	720074	3759.00
46072631-582f-c240-dd26-74a7d063b040	1075	720075	3762.50
8a1e808b-55fd-e945-5cb3-d8857ed88389	1076	720076	3766.00
062ddb6c-7273-10e7-6b62-00b7c71f63b5	1077	720077	3769.50
522a9ae9-a998-80d3-9e5d-aec35375e999	1078	720078	3773.00
43baa676-2fa8-1bb4-3b39-c62553b2970d	1079	720079	3776.50
731c83db-8d2f-f01b-dc00-0083fd3c3740	1080	720080	3780.00
36a16a25-0536-9e0c-922b-6ea7a23a56d2	1081	720081	3783.50
818f4654-ed39-a1c1-47d1-e51a00ffb4cb	1082	720082	3787.00
e5e63da7-9fcd-2beb-bd7c-b8bf1c1d0274	1083	720083	3790.50
9f36407e-ad06-29fc-166f-14dde7970f68	1084	720084	3794.00
4f16c818-875d-9fcb-6867-c7bdc89be7eb	1085	720085	3797.50
d91d1b4d-8241-9de8-a614-abce9cc0e6d4	1086	720086	3801.00
a26398dc-a6f4-7b49-876c-baffbc9954f9	1087	720087	3804.50
b1563a78-ec59-3375-87f6-ab6397699afc	1088	720088	3808.00
03f54461-3917-9452-4504-1ea1581df0c2	1089	720089	3811.50
8b406655-4730-ddfa-a026-6346bdc1b202	1090	720090	3815.00
754dda4b-1ba3-4c6f-a897-16b85d68532b	1091	720091	3818.50
6a2feef8-ed6a-9fe7-6d6b-3f30f02150b4	1092	720092	3822.00
68b1fbe7-f16e-4ae3-0249-73f12f3cb313	1093	720093	3825.50
41bfd20a-38bb-1b0b-ec75-acf0845530a7	1094	720094	3829.00
d6723e7c-d673-5df6-8d1c-e4c704c29a04	1095	720095	3832.50
4e2545f8-19e6-7f06-1500-3dd7e04a6087	1096	720096	3836.00
db2b4182-156b-2f1f-8178-60ac9f409ad7	1097	720097	3839.50
a5e0ff62-be0b-0845-6fc7-f1e88812af3d	1098	720098	3843.00
a0160709-7011-4070-4575-d499c997b6ca	1099	720099	3846.50
1e6e0a04-d20f-5096-7c64-dac2d639a577	1100	720000	3850.00
c6bff625-bdb0-3939-92c9-d4db0c6bbe45	1101	720001	3853.50
c667d53a-cd89-9a97-a85d-e0c201ba99be	1102	720002	3857.00
aace49c7-d807-67cf-fec0-e513ae886df0	1103	720003	3860.50
4da04049-a062-f5ad-fe81-b67dd755cecc	1104	720004	3864.00
af21d0c9-7db2-e27e-1357-2cbf59eb343d	1105	720005	3867.50
c9f95a0a-5af0-52bf-fce5-c89917335f67	1106	720006	3871.00
e58cc5ca-9427-0aca-ceed-13bc82dfedf7	1107	720007	3874.50
b9d487a3-0398-d42e-cff5-5c228ed5652b	1108	720008	3878.00
8f1d4362-0bc6-bb58-0df6-e80b0dc05c48	1109	720009	3881.50
2cbca448-43a8-6453-3ec0-5b321ae1f9d1	1110	720010	3885.00
b59c67bf-196a-4758-191e-42f76670ceba	1111	720011	3888.50
20d135f0-f281-85b8-4a4c-f7aa51f29500	1112	720012	3892.00
9c3b1830-513c-c3b8-fc4b-76635d32e692	1113	720013	3895.50
d6ef5f7f-a914-c199-31a5-5bb262ec879c	1114	720014	3899.00
e19347e1-c3ca-0c0b-97de-5fb3b690855a	1115	720015	3902.50
dd77279f-7d32-5eec-933f-05b1672f6a1f	1116	720016	3906.00
0eec27c4-19d0-fe24-e53c-90338cdc8bc6	1117	720017	3909.50
c60d060b-946d-6dd6-145d-cbad5c4ccf6f	1118	720018	3913.00
8597a6cf-a74d-efcb-de30-47c891d78f90	1119	720019	3916.50
c6036a69-be21-cb66-0499-b75718a3ef24	1120	720020	3920.00
3a15c7d0-bbe6-0300-a39f-76f8a5ba6896	1121	720021	3923.50
3b712de4-8137-572f-3849-aabd5666a4e3	1122	720022	3927.00
2cfd4560-539f-887a-5e42-0412b370b361	1123	720023	3930.50
c7635bfd-9924-8a2c-def8-249ef7bfbef4	1124	720024	3934.00
c21002f4-64c5-fc5b-ee3b-98ced83963b8	1125	720025	3937.50
ffeed84c-7cb1-ae7b-f4ec-4bd78275bb98	1126	720026	3941.00
678a1491-514b-7f10-06d6-05e9161946b1	1127	720027	3944.50
3fe78a8a-cf5f-da99-de95-303940a2420c	1128	720028	3948.00
69a5b599-5110-b36a-9a34-7898d97a610e	1129	720029	3951.50
4a213d37-242b-dcad-8e73-00e202e7caa4	1130	720030	3955.00
fe709c65-4eac-84d5-239d-1a12a4f71877	1131	720031	3958.50
571e0f7e-2d99-2e73-8adf-f8b1bd43a521	1132	720032	3962.00
fd06b8ea-02fe-5b1c-2496-fe1700e9d16c	1133	720033	3965.50
7c9d0b1f-96ae-bd7b-5eca-8c3edaa19ebb	1134	720034	3969.00
fd2c5e46-80d9-a01d-ba3a-ada5ece22270	1135	720035	3972.50
47a65822-9eb2-368a-99f1-d032c8848542	1136	720036	3976.00
801c14f0-7f97-2422-9175-b8ef8b4585a8	1137	720037	3979.50
c3e0c62e-e91d-b8dc-7382-bde7419bb573	1138	720038	3983.00
18426034-8236-f955-4fe9-375772ff966e	1139	720039	3986.50
8248a99e-81e7-52cb-9b41-da3fc43fbe7f	1140	720040	3990.00
f7f580e1-1d00-a758-14d2-ded41fe8e8fe	1141	720041	3993.50
8ce6790c-c6a9-4e65-f17f-908f462fae85	1142	720042	3997.00
208e43f0-e45c-4c78-cafa-db83d2888cb6	1143	720043	4000.50
4588e674-d3f0-faf9-8504-7d4c3f13ed0d	1144	720044	4004.00
feab05aa-9108-5b7a-8012-516bc3533958	1145	720045	4007.50
8a3363ab-e792-db2d-8761-d6403605aeb7	1146	720046	4011.00
a1d50185-e742-6cbb-0aca-d1e6ca74b9aa	1147	720047	4014.50
df0aab05-8ce1-79e4-f7ab-135ed4e641a9	1148	720048	4018.00
09c6c378-3b4a-7005-4da7-4f2538ed47c6	1149	720049	4021.50
2b38c2df-6a49-b97f-706e-c9148ce48d86	1150	720050	4025.00
f197002b-9a08-53ec-a5e0-46d9ca4663d5	1151	720051	4028.50
45f31d16-b105-8d58-6fc3-be7207b58053	1152	720052	4032.00
55b1927f-dafe-f39c-48e5-b73b5d61ea60	1153	720053	4035.50
e8b1cbd0-5f6e-6a35-8a81-dee52493dd06	1154	720054	4039.00
285f89b8-02bc-b265-1801-455c86d78f2a	1155	720055	4042.50
e2231217-9bf4-3e61-5760-81a2f250f845	1156	720056	4046.00
a8240cb8-235e-9c49-3a0c-30607586166c	1157	720057	4049.50
0c048b3a-434e-49e6-55c1-247efb389cec	1158	720058	4053.00
16e6a332-6dd7-d868-cbc9-26602a61e4d0	1159	720059	4056.50
884d7996-3bd8-bc0a-e9b1-3a1aa71add73	1160	720060	4060.00
38ca8956-4b22-5940-1518-960f7a06f94b	1161	720061	4063.50
abea47ba-2414-2ed1-6b7d-8fbf2c740e0d	1162	720062	4067.00
6e7d2da6-d395-3058-db75-714ac400b584	1163	720063	4070.50
00e26af6-ac3b-1c1c-49d7-c3d79c60d000	1164	720064	4074.00
a3fb4fbf-9a6f-9cf0-9166-aa9c20cbc1ad	1165	720065	4077.50
0f2c9a93-eea6-f38f-abb3-acb1c31488c6	1166	720066	4081.00
9da187a7-a191-431d-b943-a9a5a6fec6f4	1167	720067	4084.50
2f29b6e3-abc6-ebde-fb55-456ea6ca5dc8	1168	720068	4088.00
1e1d1841-67ca-7676-cf66-5225e236a3d2	1169	720069	4091.50
3eb71f62-93a2-a31f-3569-e10af6552658	1170	720070	4095.00
a113c1ec-d3ca-ce22-3725-6f4c712f61b5	1171	720071	4098.50
36a1694b-ce98-15b7-e38a-9dad05ad42e0	1172	720072	4102.00
0a0a0c8a-aa00-ade5-0f74-a3f0ca981ed7	1173	720073	4105.50
3473decc-cb05-09fb-2648-18a7512a8b9b	1174	720074	4109.00
1896a3bf-7305-16dd-643b-a67b4c447d36	1175	720075	4112.50
a7d8ae45-6912-0b5b-ec12-e7b6e9648b86	1176	720076	4116.00
83f97f48-2529-0be4-cb79-4ec6a234595f	1177	720077	4119.50
7d771e0e-8f36-33ab-5485-6925ecdefc5d	1178	720078	4123.00
dabd8d2c-e74e-782c-65a9-73ef76fd540b	1179	720079	4126.50
6eb6e75f-ddec-0218-351d-c5c0c8464104	1180	720080	4130.00
2ac2406e-835b-d49c-7046-9acae337d292	1181	720081	4133.50
f4733064-3ae1-34ca-204b-f6b2481fec47	1182	720082	4137.00
0e095e05-4ee9-4774-d6a4-96099eb1cf6a	1183	720083	4140.50
97af4fb3-22bb-5c89-73ad-e16764156bed	1184	720084	4144.00
5680522b-8e2b-b019-4323-4bce7bf84534	1185	720085	4147.50
2b6d65b9-a944-5c42-71ab-9076ead5605a	1186	720086	4151.00
4f284803-bd09-66cc-24fa-8683a34afc6e	1187	720087	4154.50
c44e5038-33b6-4e9f-2719-7a484f4257c0	1188	720088	4158.00
82c25591-40b9-5ccd-a9c6-ca4a8b981f1e	1189	720089	4161.50
160c8865-2d47-d0be-60bf-bfed25111412	1190	720090	4165.00
b20bb95a-b626-d93f-d976-af958fbc61ba	1191	720091	4168.50
52292e0c-763f-d027-c6eb-a6b8f494d2eb	1192	720092	4172.00
9a3d4583-22d7-0046-f63d-fd8b0153ece4	1193	720093	4175.50
a42a596f-c71e-1782-8440-030074d15e74	1194	720094	4179.00
0188e8b8-b014-829e-2fa0-f430f0a95961	1195	720095	4182.50
9adeb82f-ffb5-444e-81fa-0ce8ad8afe7a	1196	720096	4186.00
ae5e3ce4-0e04-04a4-5eca-caaf05e5f735	1197	720097	4189.50
c54e7837-e0cd-0ced-286c-b5995327d1ab	1198	720098	4193.00
4d2e7bd3-3c47-5784-381a-64e43e50922f	1199	720099	4196.50
fe2d0103-08a6-b379-9a3d-9c728ee74244	1200	720000	4200.00
\.


--
-- Data for Name: inspections; Type: TABLE DATA; Schema: customs; Owner: harbour_owner
--

COPY customs.inspections (id, declaration, inspector, result) FROM stdin;
1	c4ca4238-a0b9-2382-0dcc-509a6f75849b	2	passed
2	c81e728d-9d4c-2f63-6f06-7f89cc14862c	3	passed
3	eccbc87e-4b5c-e2fe-2830-8fd9f2a7baf3	4	\N
4	a87ff679-a2f3-e71d-9181-a67b7542122c	5	passed
5	e4da3b7f-bbce-2345-d777-2b0674a318d5	6	passed
6	1679091c-5a88-0faf-6fb5-e6087eb1b2dc	7	\N
7	8f14e45f-ceea-167a-5a36-dedd4bea2543	8	passed
8	c9f0f895-fb98-ab91-59f5-1fd0297e236d	9	passed
9	45c48cce-2e2d-7fbd-ea1a-fc51c7c6ad26	10	\N
10	d3d94468-02a4-4259-755d-38e6d163e820	11	passed
11	6512bd43-d9ca-a6e0-2c99-0b0a82652dca	12	passed
12	c20ad4d7-6fe9-7759-aa27-a0c99bff6710	13	\N
13	c51ce410-c124-a10e-0db5-e4b97fc2af39	14	passed
14	aab32389-22bc-c25a-6f60-6eb525ffdc56	15	passed
15	9bf31c7f-f062-936a-96d3-c8bd1f8f2ff3	16	\N
16	c74d97b0-1eae-257e-44aa-9d5bade97baf	17	passed
17	70efdf2e-c9b0-8607-9795-c442636b55fb	18	passed
18	6f4922f4-5568-161a-8cdf-4ad2299f6d23	19	\N
19	1f0e3dad-9990-8345-f743-9f8ffabdffc4	20	passed
20	98f13708-2101-94c4-7568-7be6106a3b84	21	passed
21	3c59dc04-8e88-5024-3be8-079a5c74d079	22	\N
22	b6d767d2-f8ed-5d21-a44b-0e5886680cb9	23	passed
23	37693cfc-7480-49e4-5d87-b8c7d8b9aacd	24	passed
24	1ff1de77-4005-f8da-13f4-2943881c655f	25	\N
25	8e296a06-7a37-5633-70de-d05f5a3bf3ec	26	passed
26	4e732ced-3463-d06d-e0ca-9a15b6153677	27	passed
27	02e74f10-e032-7ad8-68d1-38f2b4fdd6f0	28	\N
28	33e75ff0-9dd6-01bb-e69f-351039152189	29	passed
29	6ea9ab1b-aa0e-fb9e-1909-4440c317e21b	30	passed
30	34173cb3-8f07-f89d-dbeb-c2ac9128303f	31	\N
31	c16a5320-fa47-5530-d958-3c34fd356ef5	32	passed
32	6364d3f0-f495-b6ab-9dcf-8d3b5c6e0b01	33	passed
33	182be0c5-cdcd-5072-bb18-64cdee4d3d6e	34	\N
34	e369853d-f766-fa44-e1ed-0ff613f563bd	35	passed
35	1c383cd3-0b7c-298a-b502-93adfecb7b18	36	passed
36	19ca14e7-ea63-28a4-2e0e-b13d585e4c22	37	\N
37	a5bfc9e0-7964-f8dd-deb9-5fc584cd965d	38	passed
38	a5771bce-93e2-00c3-6f7c-d9dfd0e5deaa	39	passed
39	d67d8ab4-f4c1-0bf2-2aa3-53e27879133c	40	\N
40	d645920e-395f-edad-7bbb-ed0eca3fe2e0	41	passed
41	3416a75f-4cea-9109-507c-acd8e2f2aefc	42	passed
42	a1d0c6e8-3f02-7327-d846-1063f4ac58a6	43	\N
43	17e62166-fc85-86df-a4d1-bc0e1742c08b	44	passed
44	f7177163-c833-dff4-b38f-c8d2872f1ec6	45	passed
45	6c8349cc-7260-ae62-e3b1-396831a8398f	46	\N
46	d9d4f495-e875-a2e0-75a1-a4a6e1b9770f	47	passed
47	67c6a1e7-ce56-d3d6-fa74-8ab6d9af3fd7	48	passed
48	642e92ef-b794-2173-4881-b53e1e1b18b6	49	\N
49	f457c545-a9de-d88f-18ec-ee47145a72c0	50	passed
50	c0c7c76d-30bd-3dca-efc9-6f40275bdc0a	51	passed
51	2838023a-778d-faec-dc21-2708f721b788	52	\N
52	9a115815-4dfa-42ca-ddbd-0694a4e9bdc8	53	passed
53	d82c8d16-19ad-8176-d665-453cfb2e55f0	54	passed
54	a684ecee-e76f-c522-7732-86a895bc8436	55	\N
55	b53b3a3d-6ab9-0ce0-2682-29151c9bde11	56	passed
56	9f61408e-3afb-633e-50cd-f1b20de6f466	57	passed
57	72b32a1f-754b-a1c0-9b36-95e0cb6cde7f	58	\N
58	66f041e1-6a60-928b-05a7-e228a89c3799	59	passed
59	093f65e0-80a2-95f8-076b-1c5722a46aa2	60	passed
60	072b030b-a126-b2f4-b237-4f342be9ed44	61	\N
61	7f39f831-7fbd-b198-8ef4-c628eba02591	62	passed
62	44f683a8-4163-b352-3afe-57c2e008bc8c	63	passed
63	03afdbd6-6e79-29b1-25f8-597834fa83a4	64	\N
64	ea5d2f1c-4608-232e-07d3-aa3d998e5135	65	passed
65	fc490ca4-5c00-b124-9bbe-3554a4fdf6fb	66	passed
66	3295c76a-cbf4-caae-d33c-36b1b5fc2cb1	67	\N
67	735b90b4-5681-25ed-6c3f-678819b6e058	68	passed
68	a3f390d8-8e4c-41f2-747b-fa2f1b5f87db	69	passed
69	14bfa6bb-1487-5e45-bba0-28a21ed38046	70	\N
70	7cbbc409-ec99-0f19-c78c-75bd1e06f215	71	passed
71	e2c420d9-28d4-bf8c-e0ff-2ec19b371514	72	passed
72	32bb90e8-976a-ab52-98d5-da10fe66f21d	73	\N
73	d2ddea18-f006-65ce-8623-e36bd4e3c7c5	74	passed
74	ad61ab14-3223-efbc-24c7-d2583be69251	75	passed
75	d09bf415-44a3-365a-46c9-077ebb5e35c3	76	\N
76	fbd7939d-6749-97cd-b469-2d34de8633c4	77	passed
77	28dd2c79-55ce-9264-5624-0b2ff0100bde	78	passed
78	35f4a8d4-65e6-e1ed-c05f-3d8ab658c551	79	\N
79	d1fe173d-08e9-5939-7adf-34b1d77e88d7	80	passed
80	f033ab37-c302-01f7-3f14-2449d037028d	81	passed
81	43ec517d-68b6-edd3-015b-3edc9a11367b	82	\N
82	9778d5d2-19c5-080b-9a6a-17bef029331c	83	passed
83	fe9fc289-c3ff-0af1-42b6-d3bead98a923	84	passed
84	68d30a95-9472-8bc3-9aa2-4be94b319d21	85	\N
85	3ef81541-6f77-5098-fe97-7004015c6193	86	passed
86	93db85ed-909c-1383-8ff9-5ccfa94cebd9	87	passed
87	c7e1249f-fc03-eb9d-ed90-8c236bd1996d	88	\N
88	2a38a4a9-316c-49e5-a833-517c45d31070	89	passed
89	7647966b-7343-c290-4867-3252e490f736	90	passed
90	8613985e-c49e-b8f7-57ae-6439e879bb2a	91	\N
91	54229abf-cfa5-649e-7003-b83dd4755294	92	passed
92	92cc2275-32d1-7e56-e079-02b254dfad10	93	passed
93	98dce83d-a57b-0395-e163-467c9dae521b	94	\N
94	f4b9ec30-ad9f-68f8-9b29-639786cb62ef	95	passed
95	812b4ba2-87f5-ee0b-c9d4-3bbf5bbe87fb	96	passed
96	26657d5f-f902-0d2a-befe-558796b99584	97	\N
97	e2ef524f-bf3d-9fe6-11d5-a8e90fefdc9c	98	passed
98	ed3d2c21-991e-3bef-5e06-9713af9fa6ca	99	passed
99	ac627ab1-ccbd-b62e-c96e-702f07f6425b	100	\N
100	f899139d-f5e1-0593-9643-1415e770c6dd	101	passed
101	38b3eff8-baf5-6627-478e-c76a704e9b52	102	passed
102	ec895663-7a99-787b-d197-eacd77acce5e	103	\N
103	6974ce5a-c660-610b-44d9-b9fed0ff9548	104	passed
104	c9e1074f-5b3f-9fc8-ea15-d152add07294	105	passed
105	65b9eea6-e1cc-6bb9-f0cd-2a47751a186f	106	\N
106	f0935e4c-d592-0aa6-c7c9-96a5ee53a70f	107	passed
107	a97da629-b098-b75c-294d-ffdc3e463904	108	passed
108	a3c65c29-7427-0fd0-93ee-8a9bf8ae7d0b	109	\N
109	2723d092-b638-85e0-d7c2-60cc007e8b9d	110	passed
110	5f93f983-524d-ef3d-ca46-4469d2cf9f3e	111	passed
111	698d51a1-9d8a-121c-e581-499d7b701668	112	\N
112	7f6ffaa6-bb0b-4080-17b6-2254211691b5	113	passed
113	73278a4a-8696-0eeb-576a-8fd4c9ec6997	114	passed
114	5fd0b37c-d7db-bb00-f97b-a6ce92bf5add	115	\N
115	2b44928a-e11f-b938-4c4c-f38708677c48	116	passed
116	c45147de-e729-311e-f5b5-c3003946c48f	117	passed
117	eb160de1-de89-d905-8fcb-0b968dbbbd68	118	\N
118	5ef05993-8ba7-99aa-a845-e1c2e8a762bd	119	passed
119	07e1cd7d-ca89-a167-8042-477183b7ac3f	120	passed
120	da4fb5c6-e93e-74d3-df85-27599fa62642	121	\N
121	4c56ff4c-e4aa-f957-3aa5-dff913df997a	122	passed
122	a0a080f4-2e6f-13b3-a2df-133f073095dd	123	passed
123	202cb962-ac59-075b-964b-07152d234b70	124	\N
124	c8ffe9a5-87b1-26f1-52ed-3d89a146b445	125	passed
125	3def184a-d8f4-755f-f269-862ea77393dd	126	passed
126	069059b7-ef84-0f0c-74a8-14ec9237b6ec	127	\N
127	ec5decca-5ed3-d6b8-079e-2e7e7bacc9f2	128	passed
128	76dc611d-6eba-afc6-6cc0-879c71b5db5c	129	passed
129	d1f491a4-04d6-8548-8094-3e5c3cd9ca25	130	\N
130	9b861925-1a19-057c-ff70-779273e95aa6	131	passed
131	1afa34a7-f984-eeab-dbb0-a7d494132ee5	132	passed
132	65ded535-3c5e-e48d-0b7d-48c591b8f430	133	\N
133	9fc3d715-2ba9-336a-670e-36d0ed79bc43	134	passed
134	02522a2b-2726-fb0a-03bb-19f2d8d9524d	135	passed
135	7f1de29e-6da1-9d22-b51c-68001e7e0e54	136	\N
136	42a0e188-f503-3bc6-5bf8-d78622277c4e	137	passed
137	3988c7f8-8ebc-b58c-6ce9-32b957b6f332	138	passed
138	013d4071-66ec-4fa5-6eb1-e1f8cbe183b9	139	\N
139	e00da03b-685a-0dd1-8fb6-a08af0923de0	140	passed
140	1385974e-d590-4a43-8616-ff7bdb3f7439	141	passed
141	0f28b5d4-9b30-20af-eecd-95b4009adf4c	142	\N
142	a8baa565-54f9-6369-ab93-e4f3bb068c22	143	passed
143	903ce922-5fca-3e98-8c2a-f215d4e544d3	144	passed
144	0a09c884-4ba8-f093-6c20-bd791130d6b6	145	\N
145	2b24d495-052a-8ce6-6358-eb576b8912c8	146	passed
146	a5e00132-373a-7031-000f-d987a3c9f87b	147	passed
147	8d5e957f-2978-9348-7bd9-8fa830fa6413	148	\N
148	47d1e990-583c-9c67-424d-369f3414728e	149	passed
149	f2217062-e9a3-97a1-dca4-29e7d70bc6ca	150	passed
150	7ef605fc-8dba-5425-d696-5fbd4c8fbe1f	151	\N
151	a8f15eda-80c5-0adb-0e71-943adc8015cf	152	passed
152	37a749d8-08e4-6495-a8da-1e5352d03cae	153	passed
153	b3e3e393-c77e-35a4-a3f3-cbd1e429b5dc	154	\N
154	1d7f7abc-18fc-b439-7506-5399b0d1e48e	155	passed
155	2a79ea27-c279-e471-f4d1-80b08d62b00a	156	passed
156	1c9ac015-9c94-d8d0-cbed-c973445af2da	157	\N
157	6c4b761a-28b7-34fe-9383-1e3fb400ce87	158	passed
158	06409663-226a-f2f3-1144-85aa4e0a23b4	159	passed
159	140f6969-d521-3fd0-ece0-3148e62e461e	160	\N
160	b73ce398-c39f-506a-f761-d2277d853a92	161	passed
161	bd4c9ab7-30f5-5132-06b9-99ec0d90d1fb	162	passed
162	82aa4b0a-f34c-2313-a562-076992e50aa3	163	\N
163	0777d5c1-7d40-66b8-2ab8-6dff8a46af6f	164	passed
164	fa7cdfad-1a5a-af83-70eb-eda47a1ff1c3	165	passed
165	9766527f-2b5d-3e95-d4a7-33fcfb77bd7e	166	\N
166	7e7757b1-e12a-bcb7-36ab-9a754ffb617a	167	passed
167	5878a7ab-84fb-4340-2106-c575658472fa	168	passed
168	006f52e9-102a-8d3b-e2fe-5614f42ba989	169	\N
169	36366388-1777-2e42-b59d-74cff571fbb3	170	passed
170	149e9677-a598-9fd3-42ae-44213df68868	171	passed
171	a4a042cf-4fd6-bfb4-7701-cbc8a1653ada	172	\N
172	1ff8a7b5-dc7a-7d1f-0ed6-5aaa29c04b1e	173	passed
173	f7e6c855-04ce-6e82-442c-770f7c8606f0	174	passed
174	bf822969-6f7a-3bb4-700c-fddef19fa23f	175	\N
175	82161242-827b-703e-6acf-9c726942a1e4	176	passed
176	38af8613-4b65-d0f1-0fe3-3d30dd76442e	177	passed
177	96da2f59-0cd7-246b-bde0-051047b0d6f7	178	\N
178	8f855179-6779-5eee-f66c-225f7883bdcb	179	passed
179	8f53295a-7387-8494-e9bc-8dd6c3c7104f	180	passed
180	045117b0-e0a1-1a24-2b97-65e79cbf113f	181	\N
181	fc221309-7460-13ac-5545-71fbd180e1c8	182	passed
182	4c5bde74-a8f1-1065-6874-902f07378009	183	passed
183	cedebb6e-872f-539b-ef8c-3f919874e9d7	184	\N
184	6cdd60ea-0045-eb7a-6ec4-4c54d29ed402	185	passed
185	eecca5b6-365d-9607-ee5a-9d336962c534	186	passed
186	9872ed9f-c22f-c182-d371-c3e9ed316094	187	\N
187	31fefc0e-570c-b386-0f2a-6d4b38c6490d	188	passed
188	9dcb88e0-1376-4959-0b75-5372b040afad	189	passed
189	a2557a7b-2e94-197f-f767-970b67041697	190	\N
190	cfecdb27-6f63-4854-f3ef-915e2e980c31	191	passed
191	0aa1883c-6411-f787-3cb8-3dacb17b0afc	192	passed
192	58a2fc6e-d39f-d083-f55d-4182bf88826d	193	\N
193	bd686fd6-40be-98ef-aae0-091fa301e613	194	passed
194	a597e505-02f5-ff68-e3e2-5b9114205d4a	195	passed
195	0336dcba-b05b-9d5a-d24f-4333c7658a0e	196	\N
196	084b6fbb-1072-9ed4-da8c-3d3f5a3ae7c9	197	passed
197	85d8ce59-0ad8-981c-a2c8-286f79f59954	198	passed
198	0e65972d-ce68-dad4-d52d-063967f0a705	199	\N
199	84d9ee44-e457-ddef-7f2c-4f25dc8fa865	200	passed
200	3644a684-f98e-a8fe-223c-713b77189a77	201	passed
201	757b505c-fd34-c64c-85ca-5b5690ee5293	202	\N
202	854d6fae-5ee4-2911-677c-739ee1734486	203	passed
203	e2c0be24-560d-78c5-e599-c2a9c9d0bbd2	204	passed
204	274ad478-6c3a-bca6-9fa0-97b85867d9a4	205	\N
205	eae27d77-ca20-db30-9e05-6e3d2dcd7d69	206	passed
206	7eabe3a1-649f-fa2b-3ff8-c02ebfd5659f	207	passed
207	69adc1e1-07f7-f7d0-35d7-baf04342e1ca	208	\N
208	091d584f-ced3-01b4-4265-4dd8c23b3fc9	209	passed
209	b1d10e7b-afa4-4212-18a5-1b1e1f1b0ba2	210	passed
210	6f3ef77a-c0e3-619e-9815-9e9b6febf557	211	\N
211	eb163727-917c-bba1-eea2-08541a643e74	212	passed
212	1534b76d-325a-8f59-1b52-d302e7181331	213	passed
213	979d472a-8480-4b9f-647b-c185a877a8b5	214	\N
214	ca46c1b9-512a-7a83-15fa-3c5a946e8265	215	passed
215	3b8a6142-26a9-53a8-cd95-26fca6fe9ba5	216	passed
216	45fbc6d3-e05e-bd93-369c-e542e8f2322d	217	\N
217	63dc7ed1-010d-3c3b-8269-faf0ba7491d4	218	passed
218	e96ed478-dab8-595a-7dbd-a4cbcbee168f	219	passed
219	c0e190d8-267e-3670-8f95-5d7ab048990d	220	\N
220	ec8ce6ab-b3e9-52a8-5b85-51ba726a1227	221	passed
221	060ad924-8994-7d41-0d89-7474079c1477	222	passed
222	bcbe3365-e6ac-95ea-2c03-43a2395834dd	223	\N
223	115f8950-3138-416a-242f-40fb7d7f338e	224	passed
224	13fe9d84-310e-77f1-3a6d-184dbf1232f3	225	passed
225	d1c38a09-acc3-4845-c6be-3a127a5aacaf	226	\N
226	9cfdf10e-8fc0-47a4-4b08-ed031e1f0ed1	227	passed
227	705f2172-8346-6678-8607-efbfca35afb3	228	passed
228	74db120f-0a8e-5646-ef5a-30154e9f6deb	229	\N
229	57aeee35-c982-0509-1e18-d1140e9f38cf	230	passed
230	6da9003b-743b-65f4-c0cc-d295cc484e57	231	passed
231	9b04d152-845e-c0a3-7839-4003c96da594	232	\N
232	be83ab3e-cd0d-b773-eb2d-c1b0a17836a1	233	passed
233	e1654211-10ba-0309-9a1c-0393373c5b43	234	passed
234	289dff07-669d-7a23-de0e-f88d2f7129e7	235	\N
235	577ef115-4f32-40ad-5b9b-413aa7346a1e	236	passed
236	01161aaa-0b6d-1345-dd8f-e4e481144d84	237	passed
237	539fd53b-59e3-bb12-d203-f45a912eeaf2	238	\N
238	ac1dd209-cbcc-5e5d-1c6e-28598e8cbbe8	239	passed
239	555d6702-c950-ecb7-29a9-66504af0a635	240	passed
240	335f5352-088d-7d9b-f741-91e006d8e24c	241	\N
241	f340f1b1-f65b-6df5-b5e3-f94d95b11daf	242	passed
242	e4a6222c-db5b-3437-5400-904f03d8e6a5	243	passed
243	cb70ab37-5662-576b-d1ac-5aaf16b3fca4	244	\N
244	9188905e-74c2-8e48-9b44-e954ec0b9bca	245	passed
245	0266e33d-3f54-6cb5-436a-10798e657d97	246	passed
246	38db3aed-920c-f82a-b059-bfccbd02be6a	247	\N
247	3cec07e9-ba5f-5bb2-52d1-3f5f431e4bbb	248	passed
248	621bf66d-db7c-962a-a0d2-2ac97d69b793	249	passed
249	077e29b1-1be8-0ab5-7e1a-2ecabb7da330	250	\N
250	6c9882bb-ac1c-7093-bd25-041881277658	251	passed
251	19f3cd30-8f14-55b3-fa09-a282e0d496f4	252	passed
252	03c6b069-52c7-5089-9bb0-3d998e631860	253	\N
253	c24cd76e-1ce4-1366-a4bb-e8a49b02a028	254	passed
254	c52f1bd6-6cc1-9d05-628b-d8bf27af3ad6	255	passed
255	fe131d7f-5a6b-38b2-3cc9-67316c13dae2	256	\N
256	f718499c-1c8c-ef67-30f9-fd03c8125cab	257	passed
257	d96409bf-8942-1768-6ba1-24d7356686c9	258	passed
258	502e4a16-930e-4141-07ee-22b6198c578f	259	\N
259	cfa0860e-83a4-c3a7-63a7-e62d825349f7	260	passed
260	a4f23670-e183-3f3f-db07-7ca70bbd5d66	261	passed
261	b1a59b31-5fc9-a300-2ce3-8bbe070ec3f5	262	\N
262	36660e59-856b-4de5-8a21-9bcf4e27eba3	263	passed
263	8c19f571-e251-e61c-b8dd-3612f26d5ecf	264	passed
264	d6baf65e-0b24-0ce1-77cf-70da146c8dc8	265	\N
265	e56954b4-f634-7e89-7f95-4495eab16a88	266	passed
266	f7664060-cc52-bc6f-3d62-0bcedc94a4b6	267	passed
267	eda80a3d-5b34-4bc4-0f3b-c04f65b7a357	268	\N
268	8f121ce0-7d74-717e-0b1f-21d122e04521	269	passed
269	06138bc5-af60-2364-6ede-0e1f7c1eac75	270	passed
270	39059724-f73a-9969-845d-fe4146c5660e	271	\N
271	7f100b7b-3609-2fb9-b06d-fb4fac360931	272	passed
272	7a614fd0-6c32-5499-f168-0b9896beedeb	273	passed
273	4734ba6f-3de8-3d86-1c31-76a6273cac6d	274	\N
274	d947bf06-a885-db0d-477d-707121934ff8	275	passed
275	63923f49-e524-1343-aa7a-cb6a06a751e7	276	passed
276	db8e1af0-cb3a-ca1a-e2d0-018624204529	277	\N
277	20f07591-c6fc-b220-ffe6-37cda29bb3f6	278	passed
278	07cdfd23-373b-17c6-b337-251c22b7ea57	279	passed
279	d3957710-85aa-b052-44a4-fb8fd91bf4ee	280	\N
280	92c8c96e-4c37-1007-77c7-190b76d28233	281	passed
281	e3796ae8-3883-5da0-b6f6-ea37bcf8bcb7	282	passed
282	6a9aeddf-c689-c1d0-e3b9-ccc3ab651bc5	283	\N
283	0f49c89d-1e72-98bb-9930-789c8ed59d48	284	passed
284	46ba9f2a-6976-570b-0353-203ec4474217	285	passed
285	0e01938f-c48a-2cfb-5f22-17fbfb00722d	286	\N
286	16a5cdae-362b-8d27-a1d8-f8c7b78b4330	287	passed
287	918317b5-7931-b6b7-a7d2-9490fe5ec9f9	288	passed
288	48aedb88-80ca-b8c4-5637-abc7493ecddd	289	\N
289	839ab468-20b5-24af-da05-122893c2fe8e	290	passed
290	f90f2aca-5c64-0289-d0a2-9417bcb63a37	291	passed
291	9c838d2e-45b2-ad10-94d4-2f4ef36764f6	292	\N
292	17000029-63a4-9da1-3542-e0726b7bb758	293	passed
293	53c3bce6-6e43-be4f-2095-56518c2fcb54	294	passed
294	6883966f-d8f9-18a4-aa29-be29d2c386fb	295	\N
295	49182f81-e6a1-3cf5-eaa4-96d51fea6406	296	passed
296	d296c101-daa8-8a51-f6ca-8cfc1ac79b50	297	passed
297	9fd81843-ad7f-202f-26c1-a174c7357585	298	\N
298	26e359e8-3860-db1d-11b6-acca57d8ea88	299	passed
299	ef0d3930-a7b6-c95b-d2b3-2ed45989c61f	300	passed
300	94f6d7e0-4a4d-4520-3530-0f18b984988c	301	\N
\.


--
-- Data for Name: Harbour Master's Notes; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public."Harbour Master's Notes" (id, "select", "Größe") FROM stdin;
1	Nothing is lost ⚓	1
2		\N
3	\\N is not null	3
\.


--
-- Data for Name: berths; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.berths (id, port_id, label, length_m) FROM stdin;
1	1	B1	150
2	2	B1	150
3	3	B1	150
4	4	B1	150
5	5	B1	150
6	6	B1	150
7	7	B1	150
8	8	B1	150
9	9	B1	150
10	10	B1	150
11	11	B1	150
12	12	B1	150
13	13	B1	150
14	14	B1	150
15	15	B1	150
16	16	B1	150
17	17	B1	150
18	18	B1	150
19	19	B1	150
20	20	B1	150
21	21	B1	150
22	22	B1	150
23	23	B1	150
24	24	B1	150
25	1	B2	180
26	2	B2	180
27	3	B2	180
28	4	B2	180
29	5	B2	180
30	6	B2	180
31	7	B2	180
32	8	B2	180
33	9	B2	180
34	10	B2	180
35	11	B2	180
36	12	B2	180
37	13	B2	180
38	14	B2	180
39	15	B2	180
40	16	B2	180
41	17	B2	180
42	18	B2	180
43	19	B2	180
44	20	B2	180
45	21	B2	180
46	22	B2	180
47	23	B2	180
48	24	B2	180
49	1	B3	210
50	2	B3	210
51	3	B3	210
52	4	B3	210
53	5	B3	210
54	6	B3	210
55	7	B3	210
56	8	B3	210
57	9	B3	210
58	10	B3	210
59	11	B3	210
60	12	B3	210
61	13	B3	210
62	14	B3	210
63	15	B3	210
64	16	B3	210
65	17	B3	210
66	18	B3	210
67	19	B3	210
68	20	B3	210
69	21	B3	210
70	22	B3	210
71	23	B3	210
72	24	B3	210
73	1	B4	240
74	2	B4	240
75	3	B4	240
76	4	B4	240
77	5	B4	240
78	6	B4	240
79	7	B4	240
80	8	B4	240
81	9	B4	240
82	10	B4	240
83	11	B4	240
84	12	B4	240
85	13	B4	240
86	14	B4	240
87	15	B4	240
88	16	B4	240
89	17	B4	240
90	18	B4	240
91	19	B4	240
92	20	B4	240
93	21	B4	240
94	22	B4	240
95	23	B4	240
96	24	B4	240
\.


--
-- Data for Name: cargo_items; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.cargo_items (id, voyage_id, container, type_id, weight_kg) FROM stdin;
1	2	SLPU0000002	2	5001
2	3	SLPU0000003	3	5002
3	4	SLPU0000004	4	5003
4	5	SLPU0000005	1	5004
5	6	SLPU0000006	2	5005
6	7	SLPU0000007	3	5006
7	8	SLPU0000008	4	5007
8	9	SLPU0000009	1	5008
9	10	SLPU0000010	2	5009
10	11	SLPU0000011	3	5010
11	12	SLPU0000012	4	5011
12	13	SLPU0000013	1	5012
13	14	SLPU0000014	2	5013
14	15	SLPU0000015	3	5014
15	16	SLPU0000016	4	5015
16	17	SLPU0000017	1	5016
17	18	SLPU0000018	2	5017
18	19	SLPU0000019	3	5018
19	20	SLPU0000020	4	5019
20	21	SLPU0000021	1	5020
21	22	SLPU0000022	2	5021
22	23	SLPU0000023	3	5022
23	24	SLPU0000024	4	5023
24	25	SLPU0000025	1	5024
25	26	SLPU0000026	2	5025
26	27	SLPU0000027	3	5026
27	28	SLPU0000028	4	5027
28	29	SLPU0000029	1	5028
29	30	SLPU0000030	2	5029
30	31	SLPU0000031	3	5030
31	32	SLPU0000032	4	5031
32	33	SLPU0000033	1	5032
33	34	SLPU0000034	2	5033
34	35	SLPU0000035	3	5034
35	36	SLPU0000036	4	5035
36	37	SLPU0000037	1	5036
37	38	SLPU0000038	2	5037
38	39	SLPU0000039	3	5038
39	40	SLPU0000040	4	5039
40	41	SLPU0000041	1	5040
41	42	SLPU0000042	2	5041
42	43	SLPU0000043	3	5042
43	44	SLPU0000044	4	5043
44	45	SLPU0000045	1	5044
45	46	SLPU0000046	2	5045
46	47	SLPU0000047	3	5046
47	48	SLPU0000048	4	5047
48	49	SLPU0000049	1	5048
49	50	SLPU0000050	2	5049
50	51	SLPU0000051	3	5050
51	52	SLPU0000052	4	5051
52	53	SLPU0000053	1	5052
53	54	SLPU0000054	2	5053
54	55	SLPU0000055	3	5054
55	56	SLPU0000056	4	5055
56	57	SLPU0000057	1	5056
57	58	SLPU0000058	2	5057
58	59	SLPU0000059	3	5058
59	60	SLPU0000060	4	5059
60	61	SLPU0000061	1	5060
61	62	SLPU0000062	2	5061
62	63	SLPU0000063	3	5062
63	64	SLPU0000064	4	5063
64	65	SLPU0000065	1	5064
65	66	SLPU0000066	2	5065
66	67	SLPU0000067	3	5066
67	68	SLPU0000068	4	5067
68	69	SLPU0000069	1	5068
69	70	SLPU0000070	2	5069
70	71	SLPU0000071	3	5070
71	72	SLPU0000072	4	5071
72	73	SLPU0000073	1	5072
73	74	SLPU0000074	2	5073
74	75	SLPU0000075	3	5074
75	76	SLPU0000076	4	5075
76	77	SLPU0000077	1	5076
77	78	SLPU0000078	2	5077
78	79	SLPU0000079	3	5078
79	80	SLPU0000080	4	5079
80	81	SLPU0000081	1	5080
81	82	SLPU0000082	2	5081
82	83	SLPU0000083	3	5082
83	84	SLPU0000084	4	5083
84	85	SLPU0000085	1	5084
85	86	SLPU0000086	2	5085
86	87	SLPU0000087	3	5086
87	88	SLPU0000088	4	5087
88	89	SLPU0000089	1	5088
89	90	SLPU0000090	2	5089
90	91	SLPU0000091	3	5090
91	92	SLPU0000092	4	5091
92	93	SLPU0000093	1	5092
93	94	SLPU0000094	2	5093
94	95	SLPU0000095	3	5094
95	96	SLPU0000096	4	5095
96	97	SLPU0000097	1	5096
97	98	SLPU0000098	2	5097
98	99	SLPU0000099	3	5098
99	100	SLPU0000100	4	5099
100	101	SLPU0000101	1	5100
101	102	SLPU0000102	2	5101
102	103	SLPU0000103	3	5102
103	104	SLPU0000104	4	5103
104	105	SLPU0000105	1	5104
105	106	SLPU0000106	2	5105
106	107	SLPU0000107	3	5106
107	108	SLPU0000108	4	5107
108	109	SLPU0000109	1	5108
109	110	SLPU0000110	2	5109
110	111	SLPU0000111	3	5110
111	112	SLPU0000112	4	5111
112	113	SLPU0000113	1	5112
113	114	SLPU0000114	2	5113
114	115	SLPU0000115	3	5114
115	116	SLPU0000116	4	5115
116	117	SLPU0000117	1	5116
117	118	SLPU0000118	2	5117
118	119	SLPU0000119	3	5118
119	120	SLPU0000120	4	5119
120	121	SLPU0000121	1	5120
121	122	SLPU0000122	2	5121
122	123	SLPU0000123	3	5122
123	124	SLPU0000124	4	5123
124	125	SLPU0000125	1	5124
125	126	SLPU0000126	2	5125
126	127	SLPU0000127	3	5126
127	128	SLPU0000128	4	5127
128	129	SLPU0000129	1	5128
129	130	SLPU0000130	2	5129
130	131	SLPU0000131	3	5130
131	132	SLPU0000132	4	5131
132	133	SLPU0000133	1	5132
133	134	SLPU0000134	2	5133
134	135	SLPU0000135	3	5134
135	136	SLPU0000136	4	5135
136	137	SLPU0000137	1	5136
137	138	SLPU0000138	2	5137
138	139	SLPU0000139	3	5138
139	140	SLPU0000140	4	5139
140	141	SLPU0000141	1	5140
141	142	SLPU0000142	2	5141
142	143	SLPU0000143	3	5142
143	144	SLPU0000144	4	5143
144	145	SLPU0000145	1	5144
145	146	SLPU0000146	2	5145
146	147	SLPU0000147	3	5146
147	148	SLPU0000148	4	5147
148	149	SLPU0000149	1	5148
149	150	SLPU0000150	2	5149
150	151	SLPU0000151	3	5150
151	152	SLPU0000152	4	5151
152	153	SLPU0000153	1	5152
153	154	SLPU0000154	2	5153
154	155	SLPU0000155	3	5154
155	156	SLPU0000156	4	5155
156	157	SLPU0000157	1	5156
157	158	SLPU0000158	2	5157
158	159	SLPU0000159	3	5158
159	160	SLPU0000160	4	5159
160	161	SLPU0000161	1	5160
161	162	SLPU0000162	2	5161
162	163	SLPU0000163	3	5162
163	164	SLPU0000164	4	5163
164	165	SLPU0000165	1	5164
165	166	SLPU0000166	2	5165
166	167	SLPU0000167	3	5166
167	168	SLPU0000168	4	5167
168	169	SLPU0000169	1	5168
169	170	SLPU0000170	2	5169
170	171	SLPU0000171	3	5170
171	172	SLPU0000172	4	5171
172	173	SLPU0000173	1	5172
173	174	SLPU0000174	2	5173
174	175	SLPU0000175	3	5174
175	176	SLPU0000176	4	5175
176	177	SLPU0000177	1	5176
177	178	SLPU0000178	2	5177
178	179	SLPU0000179	3	5178
179	180	SLPU0000180	4	5179
180	181	SLPU0000181	1	5180
181	182	SLPU0000182	2	5181
182	183	SLPU0000183	3	5182
183	184	SLPU0000184	4	5183
184	185	SLPU0000185	1	5184
185	186	SLPU0000186	2	5185
186	187	SLPU0000187	3	5186
187	188	SLPU0000188	4	5187
188	189	SLPU0000189	1	5188
189	190	SLPU0000190	2	5189
190	191	SLPU0000191	3	5190
191	192	SLPU0000192	4	5191
192	193	SLPU0000193	1	5192
193	194	SLPU0000194	2	5193
194	195	SLPU0000195	3	5194
195	196	SLPU0000196	4	5195
196	197	SLPU0000197	1	5196
197	198	SLPU0000198	2	5197
198	199	SLPU0000199	3	5198
199	200	SLPU0000200	4	5199
200	201	SLPU0000201	1	5200
201	202	SLPU0000202	2	5201
202	203	SLPU0000203	3	5202
203	204	SLPU0000204	4	5203
204	205	SLPU0000205	1	5204
205	206	SLPU0000206	2	5205
206	207	SLPU0000207	3	5206
207	208	SLPU0000208	4	5207
208	209	SLPU0000209	1	5208
209	210	SLPU0000210	2	5209
210	211	SLPU0000211	3	5210
211	212	SLPU0000212	4	5211
212	213	SLPU0000213	1	5212
213	214	SLPU0000214	2	5213
214	215	SLPU0000215	3	5214
215	216	SLPU0000216	4	5215
216	217	SLPU0000217	1	5216
217	218	SLPU0000218	2	5217
218	219	SLPU0000219	3	5218
219	220	SLPU0000220	4	5219
220	221	SLPU0000221	1	5220
221	222	SLPU0000222	2	5221
222	223	SLPU0000223	3	5222
223	224	SLPU0000224	4	5223
224	225	SLPU0000225	1	5224
225	226	SLPU0000226	2	5225
226	227	SLPU0000227	3	5226
227	228	SLPU0000228	4	5227
228	229	SLPU0000229	1	5228
229	230	SLPU0000230	2	5229
230	231	SLPU0000231	3	5230
231	232	SLPU0000232	4	5231
232	233	SLPU0000233	1	5232
233	234	SLPU0000234	2	5233
234	235	SLPU0000235	3	5234
235	236	SLPU0000236	4	5235
236	237	SLPU0000237	1	5236
237	238	SLPU0000238	2	5237
238	239	SLPU0000239	3	5238
239	240	SLPU0000240	4	5239
240	241	SLPU0000241	1	5240
241	242	SLPU0000242	2	5241
242	243	SLPU0000243	3	5242
243	244	SLPU0000244	4	5243
244	245	SLPU0000245	1	5244
245	246	SLPU0000246	2	5245
246	247	SLPU0000247	3	5246
247	248	SLPU0000248	4	5247
248	249	SLPU0000249	1	5248
249	250	SLPU0000250	2	5249
250	251	SLPU0000251	3	5250
251	252	SLPU0000252	4	5251
252	253	SLPU0000253	1	5252
253	254	SLPU0000254	2	5253
254	255	SLPU0000255	3	5254
255	256	SLPU0000256	4	5255
256	257	SLPU0000257	1	5256
257	258	SLPU0000258	2	5257
258	259	SLPU0000259	3	5258
259	260	SLPU0000260	4	5259
260	261	SLPU0000261	1	5260
261	262	SLPU0000262	2	5261
262	263	SLPU0000263	3	5262
263	264	SLPU0000264	4	5263
264	265	SLPU0000265	1	5264
265	266	SLPU0000266	2	5265
266	267	SLPU0000267	3	5266
267	268	SLPU0000268	4	5267
268	269	SLPU0000269	1	5268
269	270	SLPU0000270	2	5269
270	271	SLPU0000271	3	5270
271	272	SLPU0000272	4	5271
272	273	SLPU0000273	1	5272
273	274	SLPU0000274	2	5273
274	275	SLPU0000275	3	5274
275	276	SLPU0000276	4	5275
276	277	SLPU0000277	1	5276
277	278	SLPU0000278	2	5277
278	279	SLPU0000279	3	5278
279	280	SLPU0000280	4	5279
280	281	SLPU0000281	1	5280
281	282	SLPU0000282	2	5281
282	283	SLPU0000283	3	5282
283	284	SLPU0000284	4	5283
284	285	SLPU0000285	1	5284
285	286	SLPU0000286	2	5285
286	287	SLPU0000287	3	5286
287	288	SLPU0000288	4	5287
288	289	SLPU0000289	1	5288
289	290	SLPU0000290	2	5289
290	291	SLPU0000291	3	5290
291	292	SLPU0000292	4	5291
292	293	SLPU0000293	1	5292
293	294	SLPU0000294	2	5293
294	295	SLPU0000295	3	5294
295	296	SLPU0000296	4	5295
296	297	SLPU0000297	1	5296
297	298	SLPU0000298	2	5297
298	299	SLPU0000299	3	5298
299	300	SLPU0000300	4	5299
300	301	SLPU0000301	1	5300
301	302	SLPU0000302	2	5301
302	303	SLPU0000303	3	5302
303	304	SLPU0000304	4	5303
304	305	SLPU0000305	1	5304
305	306	SLPU0000306	2	5305
306	307	SLPU0000307	3	5306
307	308	SLPU0000308	4	5307
308	309	SLPU0000309	1	5308
309	310	SLPU0000310	2	5309
310	311	SLPU0000311	3	5310
311	312	SLPU0000312	4	5311
312	313	SLPU0000313	1	5312
313	314	SLPU0000314	2	5313
314	315	SLPU0000315	3	5314
315	316	SLPU0000316	4	5315
316	317	SLPU0000317	1	5316
317	318	SLPU0000318	2	5317
318	319	SLPU0000319	3	5318
319	320	SLPU0000320	4	5319
320	321	SLPU0000321	1	5320
321	322	SLPU0000322	2	5321
322	323	SLPU0000323	3	5322
323	324	SLPU0000324	4	5323
324	325	SLPU0000325	1	5324
325	326	SLPU0000326	2	5325
326	327	SLPU0000327	3	5326
327	328	SLPU0000328	4	5327
328	329	SLPU0000329	1	5328
329	330	SLPU0000330	2	5329
330	331	SLPU0000331	3	5330
331	332	SLPU0000332	4	5331
332	333	SLPU0000333	1	5332
333	334	SLPU0000334	2	5333
334	335	SLPU0000335	3	5334
335	336	SLPU0000336	4	5335
336	337	SLPU0000337	1	5336
337	338	SLPU0000338	2	5337
338	339	SLPU0000339	3	5338
339	340	SLPU0000340	4	5339
340	341	SLPU0000341	1	5340
341	342	SLPU0000342	2	5341
342	343	SLPU0000343	3	5342
343	344	SLPU0000344	4	5343
344	345	SLPU0000345	1	5344
345	346	SLPU0000346	2	5345
346	347	SLPU0000347	3	5346
347	348	SLPU0000348	4	5347
348	349	SLPU0000349	1	5348
349	350	SLPU0000350	2	5349
350	351	SLPU0000351	3	5350
351	352	SLPU0000352	4	5351
352	353	SLPU0000353	1	5352
353	354	SLPU0000354	2	5353
354	355	SLPU0000355	3	5354
355	356	SLPU0000356	4	5355
356	357	SLPU0000357	1	5356
357	358	SLPU0000358	2	5357
358	359	SLPU0000359	3	5358
359	360	SLPU0000360	4	5359
360	361	SLPU0000361	1	5360
361	362	SLPU0000362	2	5361
362	363	SLPU0000363	3	5362
363	364	SLPU0000364	4	5363
364	365	SLPU0000365	1	5364
365	366	SLPU0000366	2	5365
366	367	SLPU0000367	3	5366
367	368	SLPU0000368	4	5367
368	369	SLPU0000369	1	5368
369	370	SLPU0000370	2	5369
370	371	SLPU0000371	3	5370
371	372	SLPU0000372	4	5371
372	373	SLPU0000373	1	5372
373	374	SLPU0000374	2	5373
374	375	SLPU0000375	3	5374
375	376	SLPU0000376	4	5375
376	377	SLPU0000377	1	5376
377	378	SLPU0000378	2	5377
378	379	SLPU0000379	3	5378
379	380	SLPU0000380	4	5379
380	381	SLPU0000381	1	5380
381	382	SLPU0000382	2	5381
382	383	SLPU0000383	3	5382
383	384	SLPU0000384	4	5383
384	385	SLPU0000385	1	5384
385	386	SLPU0000386	2	5385
386	387	SLPU0000387	3	5386
387	388	SLPU0000388	4	5387
388	389	SLPU0000389	1	5388
389	390	SLPU0000390	2	5389
390	391	SLPU0000391	3	5390
391	392	SLPU0000392	4	5391
392	393	SLPU0000393	1	5392
393	394	SLPU0000394	2	5393
394	395	SLPU0000395	3	5394
395	396	SLPU0000396	4	5395
396	397	SLPU0000397	1	5396
397	398	SLPU0000398	2	5397
398	399	SLPU0000399	3	5398
399	400	SLPU0000400	4	5399
400	401	SLPU0000401	1	5400
401	402	SLPU0000402	2	5401
402	403	SLPU0000403	3	5402
403	404	SLPU0000404	4	5403
404	405	SLPU0000405	1	5404
405	406	SLPU0000406	2	5405
406	407	SLPU0000407	3	5406
407	408	SLPU0000408	4	5407
408	409	SLPU0000409	1	5408
409	410	SLPU0000410	2	5409
410	411	SLPU0000411	3	5410
411	412	SLPU0000412	4	5411
412	413	SLPU0000413	1	5412
413	414	SLPU0000414	2	5413
414	415	SLPU0000415	3	5414
415	416	SLPU0000416	4	5415
416	417	SLPU0000417	1	5416
417	418	SLPU0000418	2	5417
418	419	SLPU0000419	3	5418
419	420	SLPU0000420	4	5419
420	421	SLPU0000421	1	5420
421	422	SLPU0000422	2	5421
422	423	SLPU0000423	3	5422
423	424	SLPU0000424	4	5423
424	425	SLPU0000425	1	5424
425	426	SLPU0000426	2	5425
426	427	SLPU0000427	3	5426
427	428	SLPU0000428	4	5427
428	429	SLPU0000429	1	5428
429	430	SLPU0000430	2	5429
430	431	SLPU0000431	3	5430
431	432	SLPU0000432	4	5431
432	433	SLPU0000433	1	5432
433	434	SLPU0000434	2	5433
434	435	SLPU0000435	3	5434
435	436	SLPU0000436	4	5435
436	437	SLPU0000437	1	5436
437	438	SLPU0000438	2	5437
438	439	SLPU0000439	3	5438
439	440	SLPU0000440	4	5439
440	441	SLPU0000441	1	5440
441	442	SLPU0000442	2	5441
442	443	SLPU0000443	3	5442
443	444	SLPU0000444	4	5443
444	445	SLPU0000445	1	5444
445	446	SLPU0000446	2	5445
446	447	SLPU0000447	3	5446
447	448	SLPU0000448	4	5447
448	449	SLPU0000449	1	5448
449	450	SLPU0000450	2	5449
450	451	SLPU0000451	3	5450
451	452	SLPU0000452	4	5451
452	453	SLPU0000453	1	5452
453	454	SLPU0000454	2	5453
454	455	SLPU0000455	3	5454
455	456	SLPU0000456	4	5455
456	457	SLPU0000457	1	5456
457	458	SLPU0000458	2	5457
458	459	SLPU0000459	3	5458
459	460	SLPU0000460	4	5459
460	461	SLPU0000461	1	5460
461	462	SLPU0000462	2	5461
462	463	SLPU0000463	3	5462
463	464	SLPU0000464	4	5463
464	465	SLPU0000465	1	5464
465	466	SLPU0000466	2	5465
466	467	SLPU0000467	3	5466
467	468	SLPU0000468	4	5467
468	469	SLPU0000469	1	5468
469	470	SLPU0000470	2	5469
470	471	SLPU0000471	3	5470
471	472	SLPU0000472	4	5471
472	473	SLPU0000473	1	5472
473	474	SLPU0000474	2	5473
474	475	SLPU0000475	3	5474
475	476	SLPU0000476	4	5475
476	477	SLPU0000477	1	5476
477	478	SLPU0000478	2	5477
478	479	SLPU0000479	3	5478
479	480	SLPU0000480	4	5479
480	481	SLPU0000481	1	5480
481	482	SLPU0000482	2	5481
482	483	SLPU0000483	3	5482
483	484	SLPU0000484	4	5483
484	485	SLPU0000485	1	5484
485	486	SLPU0000486	2	5485
486	487	SLPU0000487	3	5486
487	488	SLPU0000488	4	5487
488	489	SLPU0000489	1	5488
489	490	SLPU0000490	2	5489
490	491	SLPU0000491	3	5490
491	492	SLPU0000492	4	5491
492	493	SLPU0000493	1	5492
493	494	SLPU0000494	2	5493
494	495	SLPU0000495	3	5494
495	496	SLPU0000496	4	5495
496	497	SLPU0000497	1	5496
497	498	SLPU0000498	2	5497
498	499	SLPU0000499	3	5498
499	500	SLPU0000500	4	5499
500	501	SLPU0000501	1	5500
501	502	SLPU0000502	2	5501
502	503	SLPU0000503	3	5502
503	504	SLPU0000504	4	5503
504	505	SLPU0000505	1	5504
505	506	SLPU0000506	2	5505
506	507	SLPU0000507	3	5506
507	508	SLPU0000508	4	5507
508	509	SLPU0000509	1	5508
509	510	SLPU0000510	2	5509
510	511	SLPU0000511	3	5510
511	512	SLPU0000512	4	5511
512	513	SLPU0000513	1	5512
513	514	SLPU0000514	2	5513
514	515	SLPU0000515	3	5514
515	516	SLPU0000516	4	5515
516	517	SLPU0000517	1	5516
517	518	SLPU0000518	2	5517
518	519	SLPU0000519	3	5518
519	520	SLPU0000520	4	5519
520	521	SLPU0000521	1	5520
521	522	SLPU0000522	2	5521
522	523	SLPU0000523	3	5522
523	524	SLPU0000524	4	5523
524	525	SLPU0000525	1	5524
525	526	SLPU0000526	2	5525
526	527	SLPU0000527	3	5526
527	528	SLPU0000528	4	5527
528	529	SLPU0000529	1	5528
529	530	SLPU0000530	2	5529
530	531	SLPU0000531	3	5530
531	532	SLPU0000532	4	5531
532	533	SLPU0000533	1	5532
533	534	SLPU0000534	2	5533
534	535	SLPU0000535	3	5534
535	536	SLPU0000536	4	5535
536	537	SLPU0000537	1	5536
537	538	SLPU0000538	2	5537
538	539	SLPU0000539	3	5538
539	540	SLPU0000540	4	5539
540	541	SLPU0000541	1	5540
541	542	SLPU0000542	2	5541
542	543	SLPU0000543	3	5542
543	544	SLPU0000544	4	5543
544	545	SLPU0000545	1	5544
545	546	SLPU0000546	2	5545
546	547	SLPU0000547	3	5546
547	548	SLPU0000548	4	5547
548	549	SLPU0000549	1	5548
549	550	SLPU0000550	2	5549
550	551	SLPU0000551	3	5550
551	552	SLPU0000552	4	5551
552	553	SLPU0000553	1	5552
553	554	SLPU0000554	2	5553
554	555	SLPU0000555	3	5554
555	556	SLPU0000556	4	5555
556	557	SLPU0000557	1	5556
557	558	SLPU0000558	2	5557
558	559	SLPU0000559	3	5558
559	560	SLPU0000560	4	5559
560	561	SLPU0000561	1	5560
561	562	SLPU0000562	2	5561
562	563	SLPU0000563	3	5562
563	564	SLPU0000564	4	5563
564	565	SLPU0000565	1	5564
565	566	SLPU0000566	2	5565
566	567	SLPU0000567	3	5566
567	568	SLPU0000568	4	5567
568	569	SLPU0000569	1	5568
569	570	SLPU0000570	2	5569
570	571	SLPU0000571	3	5570
571	572	SLPU0000572	4	5571
572	573	SLPU0000573	1	5572
573	574	SLPU0000574	2	5573
574	575	SLPU0000575	3	5574
575	576	SLPU0000576	4	5575
576	577	SLPU0000577	1	5576
577	578	SLPU0000578	2	5577
578	579	SLPU0000579	3	5578
579	580	SLPU0000580	4	5579
580	581	SLPU0000581	1	5580
581	582	SLPU0000582	2	5581
582	583	SLPU0000583	3	5582
583	584	SLPU0000584	4	5583
584	585	SLPU0000585	1	5584
585	586	SLPU0000586	2	5585
586	587	SLPU0000587	3	5586
587	588	SLPU0000588	4	5587
588	589	SLPU0000589	1	5588
589	590	SLPU0000590	2	5589
590	591	SLPU0000591	3	5590
591	592	SLPU0000592	4	5591
592	593	SLPU0000593	1	5592
593	594	SLPU0000594	2	5593
594	595	SLPU0000595	3	5594
595	596	SLPU0000596	4	5595
596	597	SLPU0000597	1	5596
597	598	SLPU0000598	2	5597
598	599	SLPU0000599	3	5598
599	600	SLPU0000600	4	5599
600	601	SLPU0000601	1	5600
601	602	SLPU0000602	2	5601
602	603	SLPU0000603	3	5602
603	604	SLPU0000604	4	5603
604	605	SLPU0000605	1	5604
605	606	SLPU0000606	2	5605
606	607	SLPU0000607	3	5606
607	608	SLPU0000608	4	5607
608	609	SLPU0000609	1	5608
609	610	SLPU0000610	2	5609
610	611	SLPU0000611	3	5610
611	612	SLPU0000612	4	5611
612	613	SLPU0000613	1	5612
613	614	SLPU0000614	2	5613
614	615	SLPU0000615	3	5614
615	616	SLPU0000616	4	5615
616	617	SLPU0000617	1	5616
617	618	SLPU0000618	2	5617
618	619	SLPU0000619	3	5618
619	620	SLPU0000620	4	5619
620	621	SLPU0000621	1	5620
621	622	SLPU0000622	2	5621
622	623	SLPU0000623	3	5622
623	624	SLPU0000624	4	5623
624	625	SLPU0000625	1	5624
625	626	SLPU0000626	2	5625
626	627	SLPU0000627	3	5626
627	628	SLPU0000628	4	5627
628	629	SLPU0000629	1	5628
629	630	SLPU0000630	2	5629
630	631	SLPU0000631	3	5630
631	632	SLPU0000632	4	5631
632	633	SLPU0000633	1	5632
633	634	SLPU0000634	2	5633
634	635	SLPU0000635	3	5634
635	636	SLPU0000636	4	5635
636	637	SLPU0000637	1	5636
637	638	SLPU0000638	2	5637
638	639	SLPU0000639	3	5638
639	640	SLPU0000640	4	5639
640	641	SLPU0000641	1	5640
641	642	SLPU0000642	2	5641
642	643	SLPU0000643	3	5642
643	644	SLPU0000644	4	5643
644	645	SLPU0000645	1	5644
645	646	SLPU0000646	2	5645
646	647	SLPU0000647	3	5646
647	648	SLPU0000648	4	5647
648	649	SLPU0000649	1	5648
649	650	SLPU0000650	2	5649
650	651	SLPU0000651	3	5650
651	652	SLPU0000652	4	5651
652	653	SLPU0000653	1	5652
653	654	SLPU0000654	2	5653
654	655	SLPU0000655	3	5654
655	656	SLPU0000656	4	5655
656	657	SLPU0000657	1	5656
657	658	SLPU0000658	2	5657
658	659	SLPU0000659	3	5658
659	660	SLPU0000660	4	5659
660	661	SLPU0000661	1	5660
661	662	SLPU0000662	2	5661
662	663	SLPU0000663	3	5662
663	664	SLPU0000664	4	5663
664	665	SLPU0000665	1	5664
665	666	SLPU0000666	2	5665
666	667	SLPU0000667	3	5666
667	668	SLPU0000668	4	5667
668	669	SLPU0000669	1	5668
669	670	SLPU0000670	2	5669
670	671	SLPU0000671	3	5670
671	672	SLPU0000672	4	5671
672	673	SLPU0000673	1	5672
673	674	SLPU0000674	2	5673
674	675	SLPU0000675	3	5674
675	676	SLPU0000676	4	5675
676	677	SLPU0000677	1	5676
677	678	SLPU0000678	2	5677
678	679	SLPU0000679	3	5678
679	680	SLPU0000680	4	5679
680	681	SLPU0000681	1	5680
681	682	SLPU0000682	2	5681
682	683	SLPU0000683	3	5682
683	684	SLPU0000684	4	5683
684	685	SLPU0000685	1	5684
685	686	SLPU0000686	2	5685
686	687	SLPU0000687	3	5686
687	688	SLPU0000688	4	5687
688	689	SLPU0000689	1	5688
689	690	SLPU0000690	2	5689
690	691	SLPU0000691	3	5690
691	692	SLPU0000692	4	5691
692	693	SLPU0000693	1	5692
693	694	SLPU0000694	2	5693
694	695	SLPU0000695	3	5694
695	696	SLPU0000696	4	5695
696	697	SLPU0000697	1	5696
697	698	SLPU0000698	2	5697
698	699	SLPU0000699	3	5698
699	700	SLPU0000700	4	5699
700	701	SLPU0000701	1	5700
701	702	SLPU0000702	2	5701
702	703	SLPU0000703	3	5702
703	704	SLPU0000704	4	5703
704	705	SLPU0000705	1	5704
705	706	SLPU0000706	2	5705
706	707	SLPU0000707	3	5706
707	708	SLPU0000708	4	5707
708	709	SLPU0000709	1	5708
709	710	SLPU0000710	2	5709
710	711	SLPU0000711	3	5710
711	712	SLPU0000712	4	5711
712	713	SLPU0000713	1	5712
713	714	SLPU0000714	2	5713
714	715	SLPU0000715	3	5714
715	716	SLPU0000716	4	5715
716	717	SLPU0000717	1	5716
717	718	SLPU0000718	2	5717
718	719	SLPU0000719	3	5718
719	720	SLPU0000720	4	5719
720	721	SLPU0000721	1	5720
721	722	SLPU0000722	2	5721
722	723	SLPU0000723	3	5722
723	724	SLPU0000724	4	5723
724	725	SLPU0000725	1	5724
725	726	SLPU0000726	2	5725
726	727	SLPU0000727	3	5726
727	728	SLPU0000728	4	5727
728	729	SLPU0000729	1	5728
729	730	SLPU0000730	2	5729
730	731	SLPU0000731	3	5730
731	732	SLPU0000732	4	5731
732	733	SLPU0000733	1	5732
733	734	SLPU0000734	2	5733
734	735	SLPU0000735	3	5734
735	736	SLPU0000736	4	5735
736	737	SLPU0000737	1	5736
737	738	SLPU0000738	2	5737
738	739	SLPU0000739	3	5738
739	740	SLPU0000740	4	5739
740	741	SLPU0000741	1	5740
741	742	SLPU0000742	2	5741
742	743	SLPU0000743	3	5742
743	744	SLPU0000744	4	5743
744	745	SLPU0000745	1	5744
745	746	SLPU0000746	2	5745
746	747	SLPU0000747	3	5746
747	748	SLPU0000748	4	5747
748	749	SLPU0000749	1	5748
749	750	SLPU0000750	2	5749
750	751	SLPU0000751	3	5750
751	752	SLPU0000752	4	5751
752	753	SLPU0000753	1	5752
753	754	SLPU0000754	2	5753
754	755	SLPU0000755	3	5754
755	756	SLPU0000756	4	5755
756	757	SLPU0000757	1	5756
757	758	SLPU0000758	2	5757
758	759	SLPU0000759	3	5758
759	760	SLPU0000760	4	5759
760	761	SLPU0000761	1	5760
761	762	SLPU0000762	2	5761
762	763	SLPU0000763	3	5762
763	764	SLPU0000764	4	5763
764	765	SLPU0000765	1	5764
765	766	SLPU0000766	2	5765
766	767	SLPU0000767	3	5766
767	768	SLPU0000768	4	5767
768	769	SLPU0000769	1	5768
769	770	SLPU0000770	2	5769
770	771	SLPU0000771	3	5770
771	772	SLPU0000772	4	5771
772	773	SLPU0000773	1	5772
773	774	SLPU0000774	2	5773
774	775	SLPU0000775	3	5774
775	776	SLPU0000776	4	5775
776	777	SLPU0000777	1	5776
777	778	SLPU0000778	2	5777
778	779	SLPU0000779	3	5778
779	780	SLPU0000780	4	5779
780	781	SLPU0000781	1	5780
781	782	SLPU0000782	2	5781
782	783	SLPU0000783	3	5782
783	784	SLPU0000784	4	5783
784	785	SLPU0000785	1	5784
785	786	SLPU0000786	2	5785
786	787	SLPU0000787	3	5786
787	788	SLPU0000788	4	5787
788	789	SLPU0000789	1	5788
789	790	SLPU0000790	2	5789
790	791	SLPU0000791	3	5790
791	792	SLPU0000792	4	5791
792	793	SLPU0000793	1	5792
793	794	SLPU0000794	2	5793
794	795	SLPU0000795	3	5794
795	796	SLPU0000796	4	5795
796	797	SLPU0000797	1	5796
797	798	SLPU0000798	2	5797
798	799	SLPU0000799	3	5798
799	800	SLPU0000800	4	5799
800	801	SLPU0000001	1	5800
801	802	SLPU0000002	2	5801
802	803	SLPU0000003	3	5802
803	804	SLPU0000004	4	5803
804	805	SLPU0000005	1	5804
805	806	SLPU0000006	2	5805
806	807	SLPU0000007	3	5806
807	808	SLPU0000008	4	5807
808	809	SLPU0000009	1	5808
809	810	SLPU0000010	2	5809
810	811	SLPU0000011	3	5810
811	812	SLPU0000012	4	5811
812	813	SLPU0000013	1	5812
813	814	SLPU0000014	2	5813
814	815	SLPU0000015	3	5814
815	816	SLPU0000016	4	5815
816	817	SLPU0000017	1	5816
817	818	SLPU0000018	2	5817
818	819	SLPU0000019	3	5818
819	820	SLPU0000020	4	5819
820	821	SLPU0000021	1	5820
821	822	SLPU0000022	2	5821
822	823	SLPU0000023	3	5822
823	824	SLPU0000024	4	5823
824	825	SLPU0000025	1	5824
825	826	SLPU0000026	2	5825
826	827	SLPU0000027	3	5826
827	828	SLPU0000028	4	5827
828	829	SLPU0000029	1	5828
829	830	SLPU0000030	2	5829
830	831	SLPU0000031	3	5830
831	832	SLPU0000032	4	5831
832	833	SLPU0000033	1	5832
833	834	SLPU0000034	2	5833
834	835	SLPU0000035	3	5834
835	836	SLPU0000036	4	5835
836	837	SLPU0000037	1	5836
837	838	SLPU0000038	2	5837
838	839	SLPU0000039	3	5838
839	840	SLPU0000040	4	5839
840	841	SLPU0000041	1	5840
841	842	SLPU0000042	2	5841
842	843	SLPU0000043	3	5842
843	844	SLPU0000044	4	5843
844	845	SLPU0000045	1	5844
845	846	SLPU0000046	2	5845
846	847	SLPU0000047	3	5846
847	848	SLPU0000048	4	5847
848	849	SLPU0000049	1	5848
849	850	SLPU0000050	2	5849
850	851	SLPU0000051	3	5850
851	852	SLPU0000052	4	5851
852	853	SLPU0000053	1	5852
853	854	SLPU0000054	2	5853
854	855	SLPU0000055	3	5854
855	856	SLPU0000056	4	5855
856	857	SLPU0000057	1	5856
857	858	SLPU0000058	2	5857
858	859	SLPU0000059	3	5858
859	860	SLPU0000060	4	5859
860	861	SLPU0000061	1	5860
861	862	SLPU0000062	2	5861
862	863	SLPU0000063	3	5862
863	864	SLPU0000064	4	5863
864	865	SLPU0000065	1	5864
865	866	SLPU0000066	2	5865
866	867	SLPU0000067	3	5866
867	868	SLPU0000068	4	5867
868	869	SLPU0000069	1	5868
869	870	SLPU0000070	2	5869
870	871	SLPU0000071	3	5870
871	872	SLPU0000072	4	5871
872	873	SLPU0000073	1	5872
873	874	SLPU0000074	2	5873
874	875	SLPU0000075	3	5874
875	876	SLPU0000076	4	5875
876	877	SLPU0000077	1	5876
877	878	SLPU0000078	2	5877
878	879	SLPU0000079	3	5878
879	880	SLPU0000080	4	5879
880	881	SLPU0000081	1	5880
881	882	SLPU0000082	2	5881
882	883	SLPU0000083	3	5882
883	884	SLPU0000084	4	5883
884	885	SLPU0000085	1	5884
885	886	SLPU0000086	2	5885
886	887	SLPU0000087	3	5886
887	888	SLPU0000088	4	5887
888	889	SLPU0000089	1	5888
889	890	SLPU0000090	2	5889
890	891	SLPU0000091	3	5890
891	892	SLPU0000092	4	5891
892	893	SLPU0000093	1	5892
893	894	SLPU0000094	2	5893
894	895	SLPU0000095	3	5894
895	896	SLPU0000096	4	5895
896	897	SLPU0000097	1	5896
897	898	SLPU0000098	2	5897
898	899	SLPU0000099	3	5898
899	900	SLPU0000100	4	5899
900	1	SLPU0000101	1	5900
901	2	SLPU0000102	2	5901
902	3	SLPU0000103	3	5902
903	4	SLPU0000104	4	5903
904	5	SLPU0000105	1	5904
905	6	SLPU0000106	2	5905
906	7	SLPU0000107	3	5906
907	8	SLPU0000108	4	5907
908	9	SLPU0000109	1	5908
909	10	SLPU0000110	2	5909
910	11	SLPU0000111	3	5910
911	12	SLPU0000112	4	5911
912	13	SLPU0000113	1	5912
913	14	SLPU0000114	2	5913
914	15	SLPU0000115	3	5914
915	16	SLPU0000116	4	5915
916	17	SLPU0000117	1	5916
917	18	SLPU0000118	2	5917
918	19	SLPU0000119	3	5918
919	20	SLPU0000120	4	5919
920	21	SLPU0000121	1	5920
921	22	SLPU0000122	2	5921
922	23	SLPU0000123	3	5922
923	24	SLPU0000124	4	5923
924	25	SLPU0000125	1	5924
925	26	SLPU0000126	2	5925
926	27	SLPU0000127	3	5926
927	28	SLPU0000128	4	5927
928	29	SLPU0000129	1	5928
929	30	SLPU0000130	2	5929
930	31	SLPU0000131	3	5930
931	32	SLPU0000132	4	5931
932	33	SLPU0000133	1	5932
933	34	SLPU0000134	2	5933
934	35	SLPU0000135	3	5934
935	36	SLPU0000136	4	5935
936	37	SLPU0000137	1	5936
937	38	SLPU0000138	2	5937
938	39	SLPU0000139	3	5938
939	40	SLPU0000140	4	5939
940	41	SLPU0000141	1	5940
941	42	SLPU0000142	2	5941
942	43	SLPU0000143	3	5942
943	44	SLPU0000144	4	5943
944	45	SLPU0000145	1	5944
945	46	SLPU0000146	2	5945
946	47	SLPU0000147	3	5946
947	48	SLPU0000148	4	5947
948	49	SLPU0000149	1	5948
949	50	SLPU0000150	2	5949
950	51	SLPU0000151	3	5950
951	52	SLPU0000152	4	5951
952	53	SLPU0000153	1	5952
953	54	SLPU0000154	2	5953
954	55	SLPU0000155	3	5954
955	56	SLPU0000156	4	5955
956	57	SLPU0000157	1	5956
957	58	SLPU0000158	2	5957
958	59	SLPU0000159	3	5958
959	60	SLPU0000160	4	5959
960	61	SLPU0000161	1	5960
961	62	SLPU0000162	2	5961
962	63	SLPU0000163	3	5962
963	64	SLPU0000164	4	5963
964	65	SLPU0000165	1	5964
965	66	SLPU0000166	2	5965
966	67	SLPU0000167	3	5966
967	68	SLPU0000168	4	5967
968	69	SLPU0000169	1	5968
969	70	SLPU0000170	2	5969
970	71	SLPU0000171	3	5970
971	72	SLPU0000172	4	5971
972	73	SLPU0000173	1	5972
973	74	SLPU0000174	2	5973
974	75	SLPU0000175	3	5974
975	76	SLPU0000176	4	5975
976	77	SLPU0000177	1	5976
977	78	SLPU0000178	2	5977
978	79	SLPU0000179	3	5978
979	80	SLPU0000180	4	5979
980	81	SLPU0000181	1	5980
981	82	SLPU0000182	2	5981
982	83	SLPU0000183	3	5982
983	84	SLPU0000184	4	5983
984	85	SLPU0000185	1	5984
985	86	SLPU0000186	2	5985
986	87	SLPU0000187	3	5986
987	88	SLPU0000188	4	5987
988	89	SLPU0000189	1	5988
989	90	SLPU0000190	2	5989
990	91	SLPU0000191	3	5990
991	92	SLPU0000192	4	5991
992	93	SLPU0000193	1	5992
993	94	SLPU0000194	2	5993
994	95	SLPU0000195	3	5994
995	96	SLPU0000196	4	5995
996	97	SLPU0000197	1	5996
997	98	SLPU0000198	2	5997
998	99	SLPU0000199	3	5998
999	100	SLPU0000200	4	5999
1000	101	SLPU0000201	1	6000
1001	102	SLPU0000202	2	6001
1002	103	SLPU0000203	3	6002
1003	104	SLPU0000204	4	6003
1004	105	SLPU0000205	1	6004
1005	106	SLPU0000206	2	6005
1006	107	SLPU0000207	3	6006
1007	108	SLPU0000208	4	6007
1008	109	SLPU0000209	1	6008
1009	110	SLPU0000210	2	6009
1010	111	SLPU0000211	3	6010
1011	112	SLPU0000212	4	6011
1012	113	SLPU0000213	1	6012
1013	114	SLPU0000214	2	6013
1014	115	SLPU0000215	3	6014
1015	116	SLPU0000216	4	6015
1016	117	SLPU0000217	1	6016
1017	118	SLPU0000218	2	6017
1018	119	SLPU0000219	3	6018
1019	120	SLPU0000220	4	6019
1020	121	SLPU0000221	1	6020
1021	122	SLPU0000222	2	6021
1022	123	SLPU0000223	3	6022
1023	124	SLPU0000224	4	6023
1024	125	SLPU0000225	1	6024
1025	126	SLPU0000226	2	6025
1026	127	SLPU0000227	3	6026
1027	128	SLPU0000228	4	6027
1028	129	SLPU0000229	1	6028
1029	130	SLPU0000230	2	6029
1030	131	SLPU0000231	3	6030
1031	132	SLPU0000232	4	6031
1032	133	SLPU0000233	1	6032
1033	134	SLPU0000234	2	6033
1034	135	SLPU0000235	3	6034
1035	136	SLPU0000236	4	6035
1036	137	SLPU0000237	1	6036
1037	138	SLPU0000238	2	6037
1038	139	SLPU0000239	3	6038
1039	140	SLPU0000240	4	6039
1040	141	SLPU0000241	1	6040
1041	142	SLPU0000242	2	6041
1042	143	SLPU0000243	3	6042
1043	144	SLPU0000244	4	6043
1044	145	SLPU0000245	1	6044
1045	146	SLPU0000246	2	6045
1046	147	SLPU0000247	3	6046
1047	148	SLPU0000248	4	6047
1048	149	SLPU0000249	1	6048
1049	150	SLPU0000250	2	6049
1050	151	SLPU0000251	3	6050
1051	152	SLPU0000252	4	6051
1052	153	SLPU0000253	1	6052
1053	154	SLPU0000254	2	6053
1054	155	SLPU0000255	3	6054
1055	156	SLPU0000256	4	6055
1056	157	SLPU0000257	1	6056
1057	158	SLPU0000258	2	6057
1058	159	SLPU0000259	3	6058
1059	160	SLPU0000260	4	6059
1060	161	SLPU0000261	1	6060
1061	162	SLPU0000262	2	6061
1062	163	SLPU0000263	3	6062
1063	164	SLPU0000264	4	6063
1064	165	SLPU0000265	1	6064
1065	166	SLPU0000266	2	6065
1066	167	SLPU0000267	3	6066
1067	168	SLPU0000268	4	6067
1068	169	SLPU0000269	1	6068
1069	170	SLPU0000270	2	6069
1070	171	SLPU0000271	3	6070
1071	172	SLPU0000272	4	6071
1072	173	SLPU0000273	1	6072
1073	174	SLPU0000274	2	6073
1074	175	SLPU0000275	3	6074
1075	176	SLPU0000276	4	6075
1076	177	SLPU0000277	1	6076
1077	178	SLPU0000278	2	6077
1078	179	SLPU0000279	3	6078
1079	180	SLPU0000280	4	6079
1080	181	SLPU0000281	1	6080
1081	182	SLPU0000282	2	6081
1082	183	SLPU0000283	3	6082
1083	184	SLPU0000284	4	6083
1084	185	SLPU0000285	1	6084
1085	186	SLPU0000286	2	6085
1086	187	SLPU0000287	3	6086
1087	188	SLPU0000288	4	6087
1088	189	SLPU0000289	1	6088
1089	190	SLPU0000290	2	6089
1090	191	SLPU0000291	3	6090
1091	192	SLPU0000292	4	6091
1092	193	SLPU0000293	1	6092
1093	194	SLPU0000294	2	6093
1094	195	SLPU0000295	3	6094
1095	196	SLPU0000296	4	6095
1096	197	SLPU0000297	1	6096
1097	198	SLPU0000298	2	6097
1098	199	SLPU0000299	3	6098
1099	200	SLPU0000300	4	6099
1100	201	SLPU0000301	1	6100
1101	202	SLPU0000302	2	6101
1102	203	SLPU0000303	3	6102
1103	204	SLPU0000304	4	6103
1104	205	SLPU0000305	1	6104
1105	206	SLPU0000306	2	6105
1106	207	SLPU0000307	3	6106
1107	208	SLPU0000308	4	6107
1108	209	SLPU0000309	1	6108
1109	210	SLPU0000310	2	6109
1110	211	SLPU0000311	3	6110
1111	212	SLPU0000312	4	6111
1112	213	SLPU0000313	1	6112
1113	214	SLPU0000314	2	6113
1114	215	SLPU0000315	3	6114
1115	216	SLPU0000316	4	6115
1116	217	SLPU0000317	1	6116
1117	218	SLPU0000318	2	6117
1118	219	SLPU0000319	3	6118
1119	220	SLPU0000320	4	6119
1120	221	SLPU0000321	1	6120
1121	222	SLPU0000322	2	6121
1122	223	SLPU0000323	3	6122
1123	224	SLPU0000324	4	6123
1124	225	SLPU0000325	1	6124
1125	226	SLPU0000326	2	6125
1126	227	SLPU0000327	3	6126
1127	228	SLPU0000328	4	6127
1128	229	SLPU0000329	1	6128
1129	230	SLPU0000330	2	6129
1130	231	SLPU0000331	3	6130
1131	232	SLPU0000332	4	6131
1132	233	SLPU0000333	1	6132
1133	234	SLPU0000334	2	6133
1134	235	SLPU0000335	3	6134
1135	236	SLPU0000336	4	6135
1136	237	SLPU0000337	1	6136
1137	238	SLPU0000338	2	6137
1138	239	SLPU0000339	3	6138
1139	240	SLPU0000340	4	6139
1140	241	SLPU0000341	1	6140
1141	242	SLPU0000342	2	6141
1142	243	SLPU0000343	3	6142
1143	244	SLPU0000344	4	6143
1144	245	SLPU0000345	1	6144
1145	246	SLPU0000346	2	6145
1146	247	SLPU0000347	3	6146
1147	248	SLPU0000348	4	6147
1148	249	SLPU0000349	1	6148
1149	250	SLPU0000350	2	6149
1150	251	SLPU0000351	3	6150
1151	252	SLPU0000352	4	6151
1152	253	SLPU0000353	1	6152
1153	254	SLPU0000354	2	6153
1154	255	SLPU0000355	3	6154
1155	256	SLPU0000356	4	6155
1156	257	SLPU0000357	1	6156
1157	258	SLPU0000358	2	6157
1158	259	SLPU0000359	3	6158
1159	260	SLPU0000360	4	6159
1160	261	SLPU0000361	1	6160
1161	262	SLPU0000362	2	6161
1162	263	SLPU0000363	3	6162
1163	264	SLPU0000364	4	6163
1164	265	SLPU0000365	1	6164
1165	266	SLPU0000366	2	6165
1166	267	SLPU0000367	3	6166
1167	268	SLPU0000368	4	6167
1168	269	SLPU0000369	1	6168
1169	270	SLPU0000370	2	6169
1170	271	SLPU0000371	3	6170
1171	272	SLPU0000372	4	6171
1172	273	SLPU0000373	1	6172
1173	274	SLPU0000374	2	6173
1174	275	SLPU0000375	3	6174
1175	276	SLPU0000376	4	6175
1176	277	SLPU0000377	1	6176
1177	278	SLPU0000378	2	6177
1178	279	SLPU0000379	3	6178
1179	280	SLPU0000380	4	6179
1180	281	SLPU0000381	1	6180
1181	282	SLPU0000382	2	6181
1182	283	SLPU0000383	3	6182
1183	284	SLPU0000384	4	6183
1184	285	SLPU0000385	1	6184
1185	286	SLPU0000386	2	6185
1186	287	SLPU0000387	3	6186
1187	288	SLPU0000388	4	6187
1188	289	SLPU0000389	1	6188
1189	290	SLPU0000390	2	6189
1190	291	SLPU0000391	3	6190
1191	292	SLPU0000392	4	6191
1192	293	SLPU0000393	1	6192
1193	294	SLPU0000394	2	6193
1194	295	SLPU0000395	3	6194
1195	296	SLPU0000396	4	6195
1196	297	SLPU0000397	1	6196
1197	298	SLPU0000398	2	6197
1198	299	SLPU0000399	3	6198
1199	300	SLPU0000400	4	6199
1200	301	SLPU0000401	1	6200
1201	302	SLPU0000402	2	6201
1202	303	SLPU0000403	3	6202
1203	304	SLPU0000404	4	6203
1204	305	SLPU0000405	1	6204
1205	306	SLPU0000406	2	6205
1206	307	SLPU0000407	3	6206
1207	308	SLPU0000408	4	6207
1208	309	SLPU0000409	1	6208
1209	310	SLPU0000410	2	6209
1210	311	SLPU0000411	3	6210
1211	312	SLPU0000412	4	6211
1212	313	SLPU0000413	1	6212
1213	314	SLPU0000414	2	6213
1214	315	SLPU0000415	3	6214
1215	316	SLPU0000416	4	6215
1216	317	SLPU0000417	1	6216
1217	318	SLPU0000418	2	6217
1218	319	SLPU0000419	3	6218
1219	320	SLPU0000420	4	6219
1220	321	SLPU0000421	1	6220
1221	322	SLPU0000422	2	6221
1222	323	SLPU0000423	3	6222
1223	324	SLPU0000424	4	6223
1224	325	SLPU0000425	1	6224
1225	326	SLPU0000426	2	6225
1226	327	SLPU0000427	3	6226
1227	328	SLPU0000428	4	6227
1228	329	SLPU0000429	1	6228
1229	330	SLPU0000430	2	6229
1230	331	SLPU0000431	3	6230
1231	332	SLPU0000432	4	6231
1232	333	SLPU0000433	1	6232
1233	334	SLPU0000434	2	6233
1234	335	SLPU0000435	3	6234
1235	336	SLPU0000436	4	6235
1236	337	SLPU0000437	1	6236
1237	338	SLPU0000438	2	6237
1238	339	SLPU0000439	3	6238
1239	340	SLPU0000440	4	6239
1240	341	SLPU0000441	1	6240
1241	342	SLPU0000442	2	6241
1242	343	SLPU0000443	3	6242
1243	344	SLPU0000444	4	6243
1244	345	SLPU0000445	1	6244
1245	346	SLPU0000446	2	6245
1246	347	SLPU0000447	3	6246
1247	348	SLPU0000448	4	6247
1248	349	SLPU0000449	1	6248
1249	350	SLPU0000450	2	6249
1250	351	SLPU0000451	3	6250
1251	352	SLPU0000452	4	6251
1252	353	SLPU0000453	1	6252
1253	354	SLPU0000454	2	6253
1254	355	SLPU0000455	3	6254
1255	356	SLPU0000456	4	6255
1256	357	SLPU0000457	1	6256
1257	358	SLPU0000458	2	6257
1258	359	SLPU0000459	3	6258
1259	360	SLPU0000460	4	6259
1260	361	SLPU0000461	1	6260
1261	362	SLPU0000462	2	6261
1262	363	SLPU0000463	3	6262
1263	364	SLPU0000464	4	6263
1264	365	SLPU0000465	1	6264
1265	366	SLPU0000466	2	6265
1266	367	SLPU0000467	3	6266
1267	368	SLPU0000468	4	6267
1268	369	SLPU0000469	1	6268
1269	370	SLPU0000470	2	6269
1270	371	SLPU0000471	3	6270
1271	372	SLPU0000472	4	6271
1272	373	SLPU0000473	1	6272
1273	374	SLPU0000474	2	6273
1274	375	SLPU0000475	3	6274
1275	376	SLPU0000476	4	6275
1276	377	SLPU0000477	1	6276
1277	378	SLPU0000478	2	6277
1278	379	SLPU0000479	3	6278
1279	380	SLPU0000480	4	6279
1280	381	SLPU0000481	1	6280
1281	382	SLPU0000482	2	6281
1282	383	SLPU0000483	3	6282
1283	384	SLPU0000484	4	6283
1284	385	SLPU0000485	1	6284
1285	386	SLPU0000486	2	6285
1286	387	SLPU0000487	3	6286
1287	388	SLPU0000488	4	6287
1288	389	SLPU0000489	1	6288
1289	390	SLPU0000490	2	6289
1290	391	SLPU0000491	3	6290
1291	392	SLPU0000492	4	6291
1292	393	SLPU0000493	1	6292
1293	394	SLPU0000494	2	6293
1294	395	SLPU0000495	3	6294
1295	396	SLPU0000496	4	6295
1296	397	SLPU0000497	1	6296
1297	398	SLPU0000498	2	6297
1298	399	SLPU0000499	3	6298
1299	400	SLPU0000500	4	6299
1300	401	SLPU0000501	1	6300
1301	402	SLPU0000502	2	6301
1302	403	SLPU0000503	3	6302
1303	404	SLPU0000504	4	6303
1304	405	SLPU0000505	1	6304
1305	406	SLPU0000506	2	6305
1306	407	SLPU0000507	3	6306
1307	408	SLPU0000508	4	6307
1308	409	SLPU0000509	1	6308
1309	410	SLPU0000510	2	6309
1310	411	SLPU0000511	3	6310
1311	412	SLPU0000512	4	6311
1312	413	SLPU0000513	1	6312
1313	414	SLPU0000514	2	6313
1314	415	SLPU0000515	3	6314
1315	416	SLPU0000516	4	6315
1316	417	SLPU0000517	1	6316
1317	418	SLPU0000518	2	6317
1318	419	SLPU0000519	3	6318
1319	420	SLPU0000520	4	6319
1320	421	SLPU0000521	1	6320
1321	422	SLPU0000522	2	6321
1322	423	SLPU0000523	3	6322
1323	424	SLPU0000524	4	6323
1324	425	SLPU0000525	1	6324
1325	426	SLPU0000526	2	6325
1326	427	SLPU0000527	3	6326
1327	428	SLPU0000528	4	6327
1328	429	SLPU0000529	1	6328
1329	430	SLPU0000530	2	6329
1330	431	SLPU0000531	3	6330
1331	432	SLPU0000532	4	6331
1332	433	SLPU0000533	1	6332
1333	434	SLPU0000534	2	6333
1334	435	SLPU0000535	3	6334
1335	436	SLPU0000536	4	6335
1336	437	SLPU0000537	1	6336
1337	438	SLPU0000538	2	6337
1338	439	SLPU0000539	3	6338
1339	440	SLPU0000540	4	6339
1340	441	SLPU0000541	1	6340
1341	442	SLPU0000542	2	6341
1342	443	SLPU0000543	3	6342
1343	444	SLPU0000544	4	6343
1344	445	SLPU0000545	1	6344
1345	446	SLPU0000546	2	6345
1346	447	SLPU0000547	3	6346
1347	448	SLPU0000548	4	6347
1348	449	SLPU0000549	1	6348
1349	450	SLPU0000550	2	6349
1350	451	SLPU0000551	3	6350
1351	452	SLPU0000552	4	6351
1352	453	SLPU0000553	1	6352
1353	454	SLPU0000554	2	6353
1354	455	SLPU0000555	3	6354
1355	456	SLPU0000556	4	6355
1356	457	SLPU0000557	1	6356
1357	458	SLPU0000558	2	6357
1358	459	SLPU0000559	3	6358
1359	460	SLPU0000560	4	6359
1360	461	SLPU0000561	1	6360
1361	462	SLPU0000562	2	6361
1362	463	SLPU0000563	3	6362
1363	464	SLPU0000564	4	6363
1364	465	SLPU0000565	1	6364
1365	466	SLPU0000566	2	6365
1366	467	SLPU0000567	3	6366
1367	468	SLPU0000568	4	6367
1368	469	SLPU0000569	1	6368
1369	470	SLPU0000570	2	6369
1370	471	SLPU0000571	3	6370
1371	472	SLPU0000572	4	6371
1372	473	SLPU0000573	1	6372
1373	474	SLPU0000574	2	6373
1374	475	SLPU0000575	3	6374
1375	476	SLPU0000576	4	6375
1376	477	SLPU0000577	1	6376
1377	478	SLPU0000578	2	6377
1378	479	SLPU0000579	3	6378
1379	480	SLPU0000580	4	6379
1380	481	SLPU0000581	1	6380
1381	482	SLPU0000582	2	6381
1382	483	SLPU0000583	3	6382
1383	484	SLPU0000584	4	6383
1384	485	SLPU0000585	1	6384
1385	486	SLPU0000586	2	6385
1386	487	SLPU0000587	3	6386
1387	488	SLPU0000588	4	6387
1388	489	SLPU0000589	1	6388
1389	490	SLPU0000590	2	6389
1390	491	SLPU0000591	3	6390
1391	492	SLPU0000592	4	6391
1392	493	SLPU0000593	1	6392
1393	494	SLPU0000594	2	6393
1394	495	SLPU0000595	3	6394
1395	496	SLPU0000596	4	6395
1396	497	SLPU0000597	1	6396
1397	498	SLPU0000598	2	6397
1398	499	SLPU0000599	3	6398
1399	500	SLPU0000600	4	6399
1400	501	SLPU0000601	1	6400
1401	502	SLPU0000602	2	6401
1402	503	SLPU0000603	3	6402
1403	504	SLPU0000604	4	6403
1404	505	SLPU0000605	1	6404
1405	506	SLPU0000606	2	6405
1406	507	SLPU0000607	3	6406
1407	508	SLPU0000608	4	6407
1408	509	SLPU0000609	1	6408
1409	510	SLPU0000610	2	6409
1410	511	SLPU0000611	3	6410
1411	512	SLPU0000612	4	6411
1412	513	SLPU0000613	1	6412
1413	514	SLPU0000614	2	6413
1414	515	SLPU0000615	3	6414
1415	516	SLPU0000616	4	6415
1416	517	SLPU0000617	1	6416
1417	518	SLPU0000618	2	6417
1418	519	SLPU0000619	3	6418
1419	520	SLPU0000620	4	6419
1420	521	SLPU0000621	1	6420
1421	522	SLPU0000622	2	6421
1422	523	SLPU0000623	3	6422
1423	524	SLPU0000624	4	6423
1424	525	SLPU0000625	1	6424
1425	526	SLPU0000626	2	6425
1426	527	SLPU0000627	3	6426
1427	528	SLPU0000628	4	6427
1428	529	SLPU0000629	1	6428
1429	530	SLPU0000630	2	6429
1430	531	SLPU0000631	3	6430
1431	532	SLPU0000632	4	6431
1432	533	SLPU0000633	1	6432
1433	534	SLPU0000634	2	6433
1434	535	SLPU0000635	3	6434
1435	536	SLPU0000636	4	6435
1436	537	SLPU0000637	1	6436
1437	538	SLPU0000638	2	6437
1438	539	SLPU0000639	3	6438
1439	540	SLPU0000640	4	6439
1440	541	SLPU0000641	1	6440
1441	542	SLPU0000642	2	6441
1442	543	SLPU0000643	3	6442
1443	544	SLPU0000644	4	6443
1444	545	SLPU0000645	1	6444
1445	546	SLPU0000646	2	6445
1446	547	SLPU0000647	3	6446
1447	548	SLPU0000648	4	6447
1448	549	SLPU0000649	1	6448
1449	550	SLPU0000650	2	6449
1450	551	SLPU0000651	3	6450
1451	552	SLPU0000652	4	6451
1452	553	SLPU0000653	1	6452
1453	554	SLPU0000654	2	6453
1454	555	SLPU0000655	3	6454
1455	556	SLPU0000656	4	6455
1456	557	SLPU0000657	1	6456
1457	558	SLPU0000658	2	6457
1458	559	SLPU0000659	3	6458
1459	560	SLPU0000660	4	6459
1460	561	SLPU0000661	1	6460
1461	562	SLPU0000662	2	6461
1462	563	SLPU0000663	3	6462
1463	564	SLPU0000664	4	6463
1464	565	SLPU0000665	1	6464
1465	566	SLPU0000666	2	6465
1466	567	SLPU0000667	3	6466
1467	568	SLPU0000668	4	6467
1468	569	SLPU0000669	1	6468
1469	570	SLPU0000670	2	6469
1470	571	SLPU0000671	3	6470
1471	572	SLPU0000672	4	6471
1472	573	SLPU0000673	1	6472
1473	574	SLPU0000674	2	6473
1474	575	SLPU0000675	3	6474
1475	576	SLPU0000676	4	6475
1476	577	SLPU0000677	1	6476
1477	578	SLPU0000678	2	6477
1478	579	SLPU0000679	3	6478
1479	580	SLPU0000680	4	6479
1480	581	SLPU0000681	1	6480
1481	582	SLPU0000682	2	6481
1482	583	SLPU0000683	3	6482
1483	584	SLPU0000684	4	6483
1484	585	SLPU0000685	1	6484
1485	586	SLPU0000686	2	6485
1486	587	SLPU0000687	3	6486
1487	588	SLPU0000688	4	6487
1488	589	SLPU0000689	1	6488
1489	590	SLPU0000690	2	6489
1490	591	SLPU0000691	3	6490
1491	592	SLPU0000692	4	6491
1492	593	SLPU0000693	1	6492
1493	594	SLPU0000694	2	6493
1494	595	SLPU0000695	3	6494
1495	596	SLPU0000696	4	6495
1496	597	SLPU0000697	1	6496
1497	598	SLPU0000698	2	6497
1498	599	SLPU0000699	3	6498
1499	600	SLPU0000700	4	6499
1500	601	SLPU0000701	1	6500
1501	602	SLPU0000702	2	6501
1502	603	SLPU0000703	3	6502
1503	604	SLPU0000704	4	6503
1504	605	SLPU0000705	1	6504
1505	606	SLPU0000706	2	6505
1506	607	SLPU0000707	3	6506
1507	608	SLPU0000708	4	6507
1508	609	SLPU0000709	1	6508
1509	610	SLPU0000710	2	6509
1510	611	SLPU0000711	3	6510
1511	612	SLPU0000712	4	6511
1512	613	SLPU0000713	1	6512
1513	614	SLPU0000714	2	6513
1514	615	SLPU0000715	3	6514
1515	616	SLPU0000716	4	6515
1516	617	SLPU0000717	1	6516
1517	618	SLPU0000718	2	6517
1518	619	SLPU0000719	3	6518
1519	620	SLPU0000720	4	6519
1520	621	SLPU0000721	1	6520
1521	622	SLPU0000722	2	6521
1522	623	SLPU0000723	3	6522
1523	624	SLPU0000724	4	6523
1524	625	SLPU0000725	1	6524
1525	626	SLPU0000726	2	6525
1526	627	SLPU0000727	3	6526
1527	628	SLPU0000728	4	6527
1528	629	SLPU0000729	1	6528
1529	630	SLPU0000730	2	6529
1530	631	SLPU0000731	3	6530
1531	632	SLPU0000732	4	6531
1532	633	SLPU0000733	1	6532
1533	634	SLPU0000734	2	6533
1534	635	SLPU0000735	3	6534
1535	636	SLPU0000736	4	6535
1536	637	SLPU0000737	1	6536
1537	638	SLPU0000738	2	6537
1538	639	SLPU0000739	3	6538
1539	640	SLPU0000740	4	6539
1540	641	SLPU0000741	1	6540
1541	642	SLPU0000742	2	6541
1542	643	SLPU0000743	3	6542
1543	644	SLPU0000744	4	6543
1544	645	SLPU0000745	1	6544
1545	646	SLPU0000746	2	6545
1546	647	SLPU0000747	3	6546
1547	648	SLPU0000748	4	6547
1548	649	SLPU0000749	1	6548
1549	650	SLPU0000750	2	6549
1550	651	SLPU0000751	3	6550
1551	652	SLPU0000752	4	6551
1552	653	SLPU0000753	1	6552
1553	654	SLPU0000754	2	6553
1554	655	SLPU0000755	3	6554
1555	656	SLPU0000756	4	6555
1556	657	SLPU0000757	1	6556
1557	658	SLPU0000758	2	6557
1558	659	SLPU0000759	3	6558
1559	660	SLPU0000760	4	6559
1560	661	SLPU0000761	1	6560
1561	662	SLPU0000762	2	6561
1562	663	SLPU0000763	3	6562
1563	664	SLPU0000764	4	6563
1564	665	SLPU0000765	1	6564
1565	666	SLPU0000766	2	6565
1566	667	SLPU0000767	3	6566
1567	668	SLPU0000768	4	6567
1568	669	SLPU0000769	1	6568
1569	670	SLPU0000770	2	6569
1570	671	SLPU0000771	3	6570
1571	672	SLPU0000772	4	6571
1572	673	SLPU0000773	1	6572
1573	674	SLPU0000774	2	6573
1574	675	SLPU0000775	3	6574
1575	676	SLPU0000776	4	6575
1576	677	SLPU0000777	1	6576
1577	678	SLPU0000778	2	6577
1578	679	SLPU0000779	3	6578
1579	680	SLPU0000780	4	6579
1580	681	SLPU0000781	1	6580
1581	682	SLPU0000782	2	6581
1582	683	SLPU0000783	3	6582
1583	684	SLPU0000784	4	6583
1584	685	SLPU0000785	1	6584
1585	686	SLPU0000786	2	6585
1586	687	SLPU0000787	3	6586
1587	688	SLPU0000788	4	6587
1588	689	SLPU0000789	1	6588
1589	690	SLPU0000790	2	6589
1590	691	SLPU0000791	3	6590
1591	692	SLPU0000792	4	6591
1592	693	SLPU0000793	1	6592
1593	694	SLPU0000794	2	6593
1594	695	SLPU0000795	3	6594
1595	696	SLPU0000796	4	6595
1596	697	SLPU0000797	1	6596
1597	698	SLPU0000798	2	6597
1598	699	SLPU0000799	3	6598
1599	700	SLPU0000800	4	6599
1600	701	SLPU0000001	1	6600
1601	702	SLPU0000002	2	6601
1602	703	SLPU0000003	3	6602
1603	704	SLPU0000004	4	6603
1604	705	SLPU0000005	1	6604
1605	706	SLPU0000006	2	6605
1606	707	SLPU0000007	3	6606
1607	708	SLPU0000008	4	6607
1608	709	SLPU0000009	1	6608
1609	710	SLPU0000010	2	6609
1610	711	SLPU0000011	3	6610
1611	712	SLPU0000012	4	6611
1612	713	SLPU0000013	1	6612
1613	714	SLPU0000014	2	6613
1614	715	SLPU0000015	3	6614
1615	716	SLPU0000016	4	6615
1616	717	SLPU0000017	1	6616
1617	718	SLPU0000018	2	6617
1618	719	SLPU0000019	3	6618
1619	720	SLPU0000020	4	6619
1620	721	SLPU0000021	1	6620
1621	722	SLPU0000022	2	6621
1622	723	SLPU0000023	3	6622
1623	724	SLPU0000024	4	6623
1624	725	SLPU0000025	1	6624
1625	726	SLPU0000026	2	6625
1626	727	SLPU0000027	3	6626
1627	728	SLPU0000028	4	6627
1628	729	SLPU0000029	1	6628
1629	730	SLPU0000030	2	6629
1630	731	SLPU0000031	3	6630
1631	732	SLPU0000032	4	6631
1632	733	SLPU0000033	1	6632
1633	734	SLPU0000034	2	6633
1634	735	SLPU0000035	3	6634
1635	736	SLPU0000036	4	6635
1636	737	SLPU0000037	1	6636
1637	738	SLPU0000038	2	6637
1638	739	SLPU0000039	3	6638
1639	740	SLPU0000040	4	6639
1640	741	SLPU0000041	1	6640
1641	742	SLPU0000042	2	6641
1642	743	SLPU0000043	3	6642
1643	744	SLPU0000044	4	6643
1644	745	SLPU0000045	1	6644
1645	746	SLPU0000046	2	6645
1646	747	SLPU0000047	3	6646
1647	748	SLPU0000048	4	6647
1648	749	SLPU0000049	1	6648
1649	750	SLPU0000050	2	6649
1650	751	SLPU0000051	3	6650
1651	752	SLPU0000052	4	6651
1652	753	SLPU0000053	1	6652
1653	754	SLPU0000054	2	6653
1654	755	SLPU0000055	3	6654
1655	756	SLPU0000056	4	6655
1656	757	SLPU0000057	1	6656
1657	758	SLPU0000058	2	6657
1658	759	SLPU0000059	3	6658
1659	760	SLPU0000060	4	6659
1660	761	SLPU0000061	1	6660
1661	762	SLPU0000062	2	6661
1662	763	SLPU0000063	3	6662
1663	764	SLPU0000064	4	6663
1664	765	SLPU0000065	1	6664
1665	766	SLPU0000066	2	6665
1666	767	SLPU0000067	3	6666
1667	768	SLPU0000068	4	6667
1668	769	SLPU0000069	1	6668
1669	770	SLPU0000070	2	6669
1670	771	SLPU0000071	3	6670
1671	772	SLPU0000072	4	6671
1672	773	SLPU0000073	1	6672
1673	774	SLPU0000074	2	6673
1674	775	SLPU0000075	3	6674
1675	776	SLPU0000076	4	6675
1676	777	SLPU0000077	1	6676
1677	778	SLPU0000078	2	6677
1678	779	SLPU0000079	3	6678
1679	780	SLPU0000080	4	6679
1680	781	SLPU0000081	1	6680
1681	782	SLPU0000082	2	6681
1682	783	SLPU0000083	3	6682
1683	784	SLPU0000084	4	6683
1684	785	SLPU0000085	1	6684
1685	786	SLPU0000086	2	6685
1686	787	SLPU0000087	3	6686
1687	788	SLPU0000088	4	6687
1688	789	SLPU0000089	1	6688
1689	790	SLPU0000090	2	6689
1690	791	SLPU0000091	3	6690
1691	792	SLPU0000092	4	6691
1692	793	SLPU0000093	1	6692
1693	794	SLPU0000094	2	6693
1694	795	SLPU0000095	3	6694
1695	796	SLPU0000096	4	6695
1696	797	SLPU0000097	1	6696
1697	798	SLPU0000098	2	6697
1698	799	SLPU0000099	3	6698
1699	800	SLPU0000100	4	6699
1700	801	SLPU0000101	1	6700
1701	802	SLPU0000102	2	6701
1702	803	SLPU0000103	3	6702
1703	804	SLPU0000104	4	6703
1704	805	SLPU0000105	1	6704
1705	806	SLPU0000106	2	6705
1706	807	SLPU0000107	3	6706
1707	808	SLPU0000108	4	6707
1708	809	SLPU0000109	1	6708
1709	810	SLPU0000110	2	6709
1710	811	SLPU0000111	3	6710
1711	812	SLPU0000112	4	6711
1712	813	SLPU0000113	1	6712
1713	814	SLPU0000114	2	6713
1714	815	SLPU0000115	3	6714
1715	816	SLPU0000116	4	6715
1716	817	SLPU0000117	1	6716
1717	818	SLPU0000118	2	6717
1718	819	SLPU0000119	3	6718
1719	820	SLPU0000120	4	6719
1720	821	SLPU0000121	1	6720
1721	822	SLPU0000122	2	6721
1722	823	SLPU0000123	3	6722
1723	824	SLPU0000124	4	6723
1724	825	SLPU0000125	1	6724
1725	826	SLPU0000126	2	6725
1726	827	SLPU0000127	3	6726
1727	828	SLPU0000128	4	6727
1728	829	SLPU0000129	1	6728
1729	830	SLPU0000130	2	6729
1730	831	SLPU0000131	3	6730
1731	832	SLPU0000132	4	6731
1732	833	SLPU0000133	1	6732
1733	834	SLPU0000134	2	6733
1734	835	SLPU0000135	3	6734
1735	836	SLPU0000136	4	6735
1736	837	SLPU0000137	1	6736
1737	838	SLPU0000138	2	6737
1738	839	SLPU0000139	3	6738
1739	840	SLPU0000140	4	6739
1740	841	SLPU0000141	1	6740
1741	842	SLPU0000142	2	6741
1742	843	SLPU0000143	3	6742
1743	844	SLPU0000144	4	6743
1744	845	SLPU0000145	1	6744
1745	846	SLPU0000146	2	6745
1746	847	SLPU0000147	3	6746
1747	848	SLPU0000148	4	6747
1748	849	SLPU0000149	1	6748
1749	850	SLPU0000150	2	6749
1750	851	SLPU0000151	3	6750
1751	852	SLPU0000152	4	6751
1752	853	SLPU0000153	1	6752
1753	854	SLPU0000154	2	6753
1754	855	SLPU0000155	3	6754
1755	856	SLPU0000156	4	6755
1756	857	SLPU0000157	1	6756
1757	858	SLPU0000158	2	6757
1758	859	SLPU0000159	3	6758
1759	860	SLPU0000160	4	6759
1760	861	SLPU0000161	1	6760
1761	862	SLPU0000162	2	6761
1762	863	SLPU0000163	3	6762
1763	864	SLPU0000164	4	6763
1764	865	SLPU0000165	1	6764
1765	866	SLPU0000166	2	6765
1766	867	SLPU0000167	3	6766
1767	868	SLPU0000168	4	6767
1768	869	SLPU0000169	1	6768
1769	870	SLPU0000170	2	6769
1770	871	SLPU0000171	3	6770
1771	872	SLPU0000172	4	6771
1772	873	SLPU0000173	1	6772
1773	874	SLPU0000174	2	6773
1774	875	SLPU0000175	3	6774
1775	876	SLPU0000176	4	6775
1776	877	SLPU0000177	1	6776
1777	878	SLPU0000178	2	6777
1778	879	SLPU0000179	3	6778
1779	880	SLPU0000180	4	6779
1780	881	SLPU0000181	1	6780
1781	882	SLPU0000182	2	6781
1782	883	SLPU0000183	3	6782
1783	884	SLPU0000184	4	6783
1784	885	SLPU0000185	1	6784
1785	886	SLPU0000186	2	6785
1786	887	SLPU0000187	3	6786
1787	888	SLPU0000188	4	6787
1788	889	SLPU0000189	1	6788
1789	890	SLPU0000190	2	6789
1790	891	SLPU0000191	3	6790
1791	892	SLPU0000192	4	6791
1792	893	SLPU0000193	1	6792
1793	894	SLPU0000194	2	6793
1794	895	SLPU0000195	3	6794
1795	896	SLPU0000196	4	6795
1796	897	SLPU0000197	1	6796
1797	898	SLPU0000198	2	6797
1798	899	SLPU0000199	3	6798
1799	900	SLPU0000200	4	6799
1800	1	SLPU0000201	1	6800
1801	2	SLPU0000202	2	6801
1802	3	SLPU0000203	3	6802
1803	4	SLPU0000204	4	6803
1804	5	SLPU0000205	1	6804
1805	6	SLPU0000206	2	6805
1806	7	SLPU0000207	3	6806
1807	8	SLPU0000208	4	6807
1808	9	SLPU0000209	1	6808
1809	10	SLPU0000210	2	6809
1810	11	SLPU0000211	3	6810
1811	12	SLPU0000212	4	6811
1812	13	SLPU0000213	1	6812
1813	14	SLPU0000214	2	6813
1814	15	SLPU0000215	3	6814
1815	16	SLPU0000216	4	6815
1816	17	SLPU0000217	1	6816
1817	18	SLPU0000218	2	6817
1818	19	SLPU0000219	3	6818
1819	20	SLPU0000220	4	6819
1820	21	SLPU0000221	1	6820
1821	22	SLPU0000222	2	6821
1822	23	SLPU0000223	3	6822
1823	24	SLPU0000224	4	6823
1824	25	SLPU0000225	1	6824
1825	26	SLPU0000226	2	6825
1826	27	SLPU0000227	3	6826
1827	28	SLPU0000228	4	6827
1828	29	SLPU0000229	1	6828
1829	30	SLPU0000230	2	6829
1830	31	SLPU0000231	3	6830
1831	32	SLPU0000232	4	6831
1832	33	SLPU0000233	1	6832
1833	34	SLPU0000234	2	6833
1834	35	SLPU0000235	3	6834
1835	36	SLPU0000236	4	6835
1836	37	SLPU0000237	1	6836
1837	38	SLPU0000238	2	6837
1838	39	SLPU0000239	3	6838
1839	40	SLPU0000240	4	6839
1840	41	SLPU0000241	1	6840
1841	42	SLPU0000242	2	6841
1842	43	SLPU0000243	3	6842
1843	44	SLPU0000244	4	6843
1844	45	SLPU0000245	1	6844
1845	46	SLPU0000246	2	6845
1846	47	SLPU0000247	3	6846
1847	48	SLPU0000248	4	6847
1848	49	SLPU0000249	1	6848
1849	50	SLPU0000250	2	6849
1850	51	SLPU0000251	3	6850
1851	52	SLPU0000252	4	6851
1852	53	SLPU0000253	1	6852
1853	54	SLPU0000254	2	6853
1854	55	SLPU0000255	3	6854
1855	56	SLPU0000256	4	6855
1856	57	SLPU0000257	1	6856
1857	58	SLPU0000258	2	6857
1858	59	SLPU0000259	3	6858
1859	60	SLPU0000260	4	6859
1860	61	SLPU0000261	1	6860
1861	62	SLPU0000262	2	6861
1862	63	SLPU0000263	3	6862
1863	64	SLPU0000264	4	6863
1864	65	SLPU0000265	1	6864
1865	66	SLPU0000266	2	6865
1866	67	SLPU0000267	3	6866
1867	68	SLPU0000268	4	6867
1868	69	SLPU0000269	1	6868
1869	70	SLPU0000270	2	6869
1870	71	SLPU0000271	3	6870
1871	72	SLPU0000272	4	6871
1872	73	SLPU0000273	1	6872
1873	74	SLPU0000274	2	6873
1874	75	SLPU0000275	3	6874
1875	76	SLPU0000276	4	6875
1876	77	SLPU0000277	1	6876
1877	78	SLPU0000278	2	6877
1878	79	SLPU0000279	3	6878
1879	80	SLPU0000280	4	6879
1880	81	SLPU0000281	1	6880
1881	82	SLPU0000282	2	6881
1882	83	SLPU0000283	3	6882
1883	84	SLPU0000284	4	6883
1884	85	SLPU0000285	1	6884
1885	86	SLPU0000286	2	6885
1886	87	SLPU0000287	3	6886
1887	88	SLPU0000288	4	6887
1888	89	SLPU0000289	1	6888
1889	90	SLPU0000290	2	6889
1890	91	SLPU0000291	3	6890
1891	92	SLPU0000292	4	6891
1892	93	SLPU0000293	1	6892
1893	94	SLPU0000294	2	6893
1894	95	SLPU0000295	3	6894
1895	96	SLPU0000296	4	6895
1896	97	SLPU0000297	1	6896
1897	98	SLPU0000298	2	6897
1898	99	SLPU0000299	3	6898
1899	100	SLPU0000300	4	6899
1900	101	SLPU0000301	1	6900
1901	102	SLPU0000302	2	6901
1902	103	SLPU0000303	3	6902
1903	104	SLPU0000304	4	6903
1904	105	SLPU0000305	1	6904
1905	106	SLPU0000306	2	6905
1906	107	SLPU0000307	3	6906
1907	108	SLPU0000308	4	6907
1908	109	SLPU0000309	1	6908
1909	110	SLPU0000310	2	6909
1910	111	SLPU0000311	3	6910
1911	112	SLPU0000312	4	6911
1912	113	SLPU0000313	1	6912
1913	114	SLPU0000314	2	6913
1914	115	SLPU0000315	3	6914
1915	116	SLPU0000316	4	6915
1916	117	SLPU0000317	1	6916
1917	118	SLPU0000318	2	6917
1918	119	SLPU0000319	3	6918
1919	120	SLPU0000320	4	6919
1920	121	SLPU0000321	1	6920
1921	122	SLPU0000322	2	6921
1922	123	SLPU0000323	3	6922
1923	124	SLPU0000324	4	6923
1924	125	SLPU0000325	1	6924
1925	126	SLPU0000326	2	6925
1926	127	SLPU0000327	3	6926
1927	128	SLPU0000328	4	6927
1928	129	SLPU0000329	1	6928
1929	130	SLPU0000330	2	6929
1930	131	SLPU0000331	3	6930
1931	132	SLPU0000332	4	6931
1932	133	SLPU0000333	1	6932
1933	134	SLPU0000334	2	6933
1934	135	SLPU0000335	3	6934
1935	136	SLPU0000336	4	6935
1936	137	SLPU0000337	1	6936
1937	138	SLPU0000338	2	6937
1938	139	SLPU0000339	3	6938
1939	140	SLPU0000340	4	6939
1940	141	SLPU0000341	1	6940
1941	142	SLPU0000342	2	6941
1942	143	SLPU0000343	3	6942
1943	144	SLPU0000344	4	6943
1944	145	SLPU0000345	1	6944
1945	146	SLPU0000346	2	6945
1946	147	SLPU0000347	3	6946
1947	148	SLPU0000348	4	6947
1948	149	SLPU0000349	1	6948
1949	150	SLPU0000350	2	6949
1950	151	SLPU0000351	3	6950
1951	152	SLPU0000352	4	6951
1952	153	SLPU0000353	1	6952
1953	154	SLPU0000354	2	6953
1954	155	SLPU0000355	3	6954
1955	156	SLPU0000356	4	6955
1956	157	SLPU0000357	1	6956
1957	158	SLPU0000358	2	6957
1958	159	SLPU0000359	3	6958
1959	160	SLPU0000360	4	6959
1960	161	SLPU0000361	1	6960
1961	162	SLPU0000362	2	6961
1962	163	SLPU0000363	3	6962
1963	164	SLPU0000364	4	6963
1964	165	SLPU0000365	1	6964
1965	166	SLPU0000366	2	6965
1966	167	SLPU0000367	3	6966
1967	168	SLPU0000368	4	6967
1968	169	SLPU0000369	1	6968
1969	170	SLPU0000370	2	6969
1970	171	SLPU0000371	3	6970
1971	172	SLPU0000372	4	6971
1972	173	SLPU0000373	1	6972
1973	174	SLPU0000374	2	6973
1974	175	SLPU0000375	3	6974
1975	176	SLPU0000376	4	6975
1976	177	SLPU0000377	1	6976
1977	178	SLPU0000378	2	6977
1978	179	SLPU0000379	3	6978
1979	180	SLPU0000380	4	6979
1980	181	SLPU0000381	1	6980
1981	182	SLPU0000382	2	6981
1982	183	SLPU0000383	3	6982
1983	184	SLPU0000384	4	6983
1984	185	SLPU0000385	1	6984
1985	186	SLPU0000386	2	6985
1986	187	SLPU0000387	3	6986
1987	188	SLPU0000388	4	6987
1988	189	SLPU0000389	1	6988
1989	190	SLPU0000390	2	6989
1990	191	SLPU0000391	3	6990
1991	192	SLPU0000392	4	6991
1992	193	SLPU0000393	1	6992
1993	194	SLPU0000394	2	6993
1994	195	SLPU0000395	3	6994
1995	196	SLPU0000396	4	6995
1996	197	SLPU0000397	1	6996
1997	198	SLPU0000398	2	6997
1998	199	SLPU0000399	3	6998
1999	200	SLPU0000400	4	6999
2000	201	SLPU0000401	1	7000
2001	202	SLPU0000402	2	7001
2002	203	SLPU0000403	3	7002
2003	204	SLPU0000404	4	7003
2004	205	SLPU0000405	1	7004
2005	206	SLPU0000406	2	7005
2006	207	SLPU0000407	3	7006
2007	208	SLPU0000408	4	7007
2008	209	SLPU0000409	1	7008
2009	210	SLPU0000410	2	7009
2010	211	SLPU0000411	3	7010
2011	212	SLPU0000412	4	7011
2012	213	SLPU0000413	1	7012
2013	214	SLPU0000414	2	7013
2014	215	SLPU0000415	3	7014
2015	216	SLPU0000416	4	7015
2016	217	SLPU0000417	1	7016
2017	218	SLPU0000418	2	7017
2018	219	SLPU0000419	3	7018
2019	220	SLPU0000420	4	7019
2020	221	SLPU0000421	1	7020
2021	222	SLPU0000422	2	7021
2022	223	SLPU0000423	3	7022
2023	224	SLPU0000424	4	7023
2024	225	SLPU0000425	1	7024
2025	226	SLPU0000426	2	7025
2026	227	SLPU0000427	3	7026
2027	228	SLPU0000428	4	7027
2028	229	SLPU0000429	1	7028
2029	230	SLPU0000430	2	7029
2030	231	SLPU0000431	3	7030
2031	232	SLPU0000432	4	7031
2032	233	SLPU0000433	1	7032
2033	234	SLPU0000434	2	7033
2034	235	SLPU0000435	3	7034
2035	236	SLPU0000436	4	7035
2036	237	SLPU0000437	1	7036
2037	238	SLPU0000438	2	7037
2038	239	SLPU0000439	3	7038
2039	240	SLPU0000440	4	7039
2040	241	SLPU0000441	1	7040
2041	242	SLPU0000442	2	7041
2042	243	SLPU0000443	3	7042
2043	244	SLPU0000444	4	7043
2044	245	SLPU0000445	1	7044
2045	246	SLPU0000446	2	7045
2046	247	SLPU0000447	3	7046
2047	248	SLPU0000448	4	7047
2048	249	SLPU0000449	1	7048
2049	250	SLPU0000450	2	7049
2050	251	SLPU0000451	3	7050
2051	252	SLPU0000452	4	7051
2052	253	SLPU0000453	1	7052
2053	254	SLPU0000454	2	7053
2054	255	SLPU0000455	3	7054
2055	256	SLPU0000456	4	7055
2056	257	SLPU0000457	1	7056
2057	258	SLPU0000458	2	7057
2058	259	SLPU0000459	3	7058
2059	260	SLPU0000460	4	7059
2060	261	SLPU0000461	1	7060
2061	262	SLPU0000462	2	7061
2062	263	SLPU0000463	3	7062
2063	264	SLPU0000464	4	7063
2064	265	SLPU0000465	1	7064
2065	266	SLPU0000466	2	7065
2066	267	SLPU0000467	3	7066
2067	268	SLPU0000468	4	7067
2068	269	SLPU0000469	1	7068
2069	270	SLPU0000470	2	7069
2070	271	SLPU0000471	3	7070
2071	272	SLPU0000472	4	7071
2072	273	SLPU0000473	1	7072
2073	274	SLPU0000474	2	7073
2074	275	SLPU0000475	3	7074
2075	276	SLPU0000476	4	7075
2076	277	SLPU0000477	1	7076
2077	278	SLPU0000478	2	7077
2078	279	SLPU0000479	3	7078
2079	280	SLPU0000480	4	7079
2080	281	SLPU0000481	1	7080
2081	282	SLPU0000482	2	7081
2082	283	SLPU0000483	3	7082
2083	284	SLPU0000484	4	7083
2084	285	SLPU0000485	1	7084
2085	286	SLPU0000486	2	7085
2086	287	SLPU0000487	3	7086
2087	288	SLPU0000488	4	7087
2088	289	SLPU0000489	1	7088
2089	290	SLPU0000490	2	7089
2090	291	SLPU0000491	3	7090
2091	292	SLPU0000492	4	7091
2092	293	SLPU0000493	1	7092
2093	294	SLPU0000494	2	7093
2094	295	SLPU0000495	3	7094
2095	296	SLPU0000496	4	7095
2096	297	SLPU0000497	1	7096
2097	298	SLPU0000498	2	7097
2098	299	SLPU0000499	3	7098
2099	300	SLPU0000500	4	7099
2100	301	SLPU0000501	1	7100
2101	302	SLPU0000502	2	7101
2102	303	SLPU0000503	3	7102
2103	304	SLPU0000504	4	7103
2104	305	SLPU0000505	1	7104
2105	306	SLPU0000506	2	7105
2106	307	SLPU0000507	3	7106
2107	308	SLPU0000508	4	7107
2108	309	SLPU0000509	1	7108
2109	310	SLPU0000510	2	7109
2110	311	SLPU0000511	3	7110
2111	312	SLPU0000512	4	7111
2112	313	SLPU0000513	1	7112
2113	314	SLPU0000514	2	7113
2114	315	SLPU0000515	3	7114
2115	316	SLPU0000516	4	7115
2116	317	SLPU0000517	1	7116
2117	318	SLPU0000518	2	7117
2118	319	SLPU0000519	3	7118
2119	320	SLPU0000520	4	7119
2120	321	SLPU0000521	1	7120
2121	322	SLPU0000522	2	7121
2122	323	SLPU0000523	3	7122
2123	324	SLPU0000524	4	7123
2124	325	SLPU0000525	1	7124
2125	326	SLPU0000526	2	7125
2126	327	SLPU0000527	3	7126
2127	328	SLPU0000528	4	7127
2128	329	SLPU0000529	1	7128
2129	330	SLPU0000530	2	7129
2130	331	SLPU0000531	3	7130
2131	332	SLPU0000532	4	7131
2132	333	SLPU0000533	1	7132
2133	334	SLPU0000534	2	7133
2134	335	SLPU0000535	3	7134
2135	336	SLPU0000536	4	7135
2136	337	SLPU0000537	1	7136
2137	338	SLPU0000538	2	7137
2138	339	SLPU0000539	3	7138
2139	340	SLPU0000540	4	7139
2140	341	SLPU0000541	1	7140
2141	342	SLPU0000542	2	7141
2142	343	SLPU0000543	3	7142
2143	344	SLPU0000544	4	7143
2144	345	SLPU0000545	1	7144
2145	346	SLPU0000546	2	7145
2146	347	SLPU0000547	3	7146
2147	348	SLPU0000548	4	7147
2148	349	SLPU0000549	1	7148
2149	350	SLPU0000550	2	7149
2150	351	SLPU0000551	3	7150
2151	352	SLPU0000552	4	7151
2152	353	SLPU0000553	1	7152
2153	354	SLPU0000554	2	7153
2154	355	SLPU0000555	3	7154
2155	356	SLPU0000556	4	7155
2156	357	SLPU0000557	1	7156
2157	358	SLPU0000558	2	7157
2158	359	SLPU0000559	3	7158
2159	360	SLPU0000560	4	7159
2160	361	SLPU0000561	1	7160
2161	362	SLPU0000562	2	7161
2162	363	SLPU0000563	3	7162
2163	364	SLPU0000564	4	7163
2164	365	SLPU0000565	1	7164
2165	366	SLPU0000566	2	7165
2166	367	SLPU0000567	3	7166
2167	368	SLPU0000568	4	7167
2168	369	SLPU0000569	1	7168
2169	370	SLPU0000570	2	7169
2170	371	SLPU0000571	3	7170
2171	372	SLPU0000572	4	7171
2172	373	SLPU0000573	1	7172
2173	374	SLPU0000574	2	7173
2174	375	SLPU0000575	3	7174
2175	376	SLPU0000576	4	7175
2176	377	SLPU0000577	1	7176
2177	378	SLPU0000578	2	7177
2178	379	SLPU0000579	3	7178
2179	380	SLPU0000580	4	7179
2180	381	SLPU0000581	1	7180
2181	382	SLPU0000582	2	7181
2182	383	SLPU0000583	3	7182
2183	384	SLPU0000584	4	7183
2184	385	SLPU0000585	1	7184
2185	386	SLPU0000586	2	7185
2186	387	SLPU0000587	3	7186
2187	388	SLPU0000588	4	7187
2188	389	SLPU0000589	1	7188
2189	390	SLPU0000590	2	7189
2190	391	SLPU0000591	3	7190
2191	392	SLPU0000592	4	7191
2192	393	SLPU0000593	1	7192
2193	394	SLPU0000594	2	7193
2194	395	SLPU0000595	3	7194
2195	396	SLPU0000596	4	7195
2196	397	SLPU0000597	1	7196
2197	398	SLPU0000598	2	7197
2198	399	SLPU0000599	3	7198
2199	400	SLPU0000600	4	7199
2200	401	SLPU0000601	1	7200
2201	402	SLPU0000602	2	7201
2202	403	SLPU0000603	3	7202
2203	404	SLPU0000604	4	7203
2204	405	SLPU0000605	1	7204
2205	406	SLPU0000606	2	7205
2206	407	SLPU0000607	3	7206
2207	408	SLPU0000608	4	7207
2208	409	SLPU0000609	1	7208
2209	410	SLPU0000610	2	7209
2210	411	SLPU0000611	3	7210
2211	412	SLPU0000612	4	7211
2212	413	SLPU0000613	1	7212
2213	414	SLPU0000614	2	7213
2214	415	SLPU0000615	3	7214
2215	416	SLPU0000616	4	7215
2216	417	SLPU0000617	1	7216
2217	418	SLPU0000618	2	7217
2218	419	SLPU0000619	3	7218
2219	420	SLPU0000620	4	7219
2220	421	SLPU0000621	1	7220
2221	422	SLPU0000622	2	7221
2222	423	SLPU0000623	3	7222
2223	424	SLPU0000624	4	7223
2224	425	SLPU0000625	1	7224
2225	426	SLPU0000626	2	7225
2226	427	SLPU0000627	3	7226
2227	428	SLPU0000628	4	7227
2228	429	SLPU0000629	1	7228
2229	430	SLPU0000630	2	7229
2230	431	SLPU0000631	3	7230
2231	432	SLPU0000632	4	7231
2232	433	SLPU0000633	1	7232
2233	434	SLPU0000634	2	7233
2234	435	SLPU0000635	3	7234
2235	436	SLPU0000636	4	7235
2236	437	SLPU0000637	1	7236
2237	438	SLPU0000638	2	7237
2238	439	SLPU0000639	3	7238
2239	440	SLPU0000640	4	7239
2240	441	SLPU0000641	1	7240
2241	442	SLPU0000642	2	7241
2242	443	SLPU0000643	3	7242
2243	444	SLPU0000644	4	7243
2244	445	SLPU0000645	1	7244
2245	446	SLPU0000646	2	7245
2246	447	SLPU0000647	3	7246
2247	448	SLPU0000648	4	7247
2248	449	SLPU0000649	1	7248
2249	450	SLPU0000650	2	7249
2250	451	SLPU0000651	3	7250
2251	452	SLPU0000652	4	7251
2252	453	SLPU0000653	1	7252
2253	454	SLPU0000654	2	7253
2254	455	SLPU0000655	3	7254
2255	456	SLPU0000656	4	7255
2256	457	SLPU0000657	1	7256
2257	458	SLPU0000658	2	7257
2258	459	SLPU0000659	3	7258
2259	460	SLPU0000660	4	7259
2260	461	SLPU0000661	1	7260
2261	462	SLPU0000662	2	7261
2262	463	SLPU0000663	3	7262
2263	464	SLPU0000664	4	7263
2264	465	SLPU0000665	1	7264
2265	466	SLPU0000666	2	7265
2266	467	SLPU0000667	3	7266
2267	468	SLPU0000668	4	7267
2268	469	SLPU0000669	1	7268
2269	470	SLPU0000670	2	7269
2270	471	SLPU0000671	3	7270
2271	472	SLPU0000672	4	7271
2272	473	SLPU0000673	1	7272
2273	474	SLPU0000674	2	7273
2274	475	SLPU0000675	3	7274
2275	476	SLPU0000676	4	7275
2276	477	SLPU0000677	1	7276
2277	478	SLPU0000678	2	7277
2278	479	SLPU0000679	3	7278
2279	480	SLPU0000680	4	7279
2280	481	SLPU0000681	1	7280
2281	482	SLPU0000682	2	7281
2282	483	SLPU0000683	3	7282
2283	484	SLPU0000684	4	7283
2284	485	SLPU0000685	1	7284
2285	486	SLPU0000686	2	7285
2286	487	SLPU0000687	3	7286
2287	488	SLPU0000688	4	7287
2288	489	SLPU0000689	1	7288
2289	490	SLPU0000690	2	7289
2290	491	SLPU0000691	3	7290
2291	492	SLPU0000692	4	7291
2292	493	SLPU0000693	1	7292
2293	494	SLPU0000694	2	7293
2294	495	SLPU0000695	3	7294
2295	496	SLPU0000696	4	7295
2296	497	SLPU0000697	1	7296
2297	498	SLPU0000698	2	7297
2298	499	SLPU0000699	3	7298
2299	500	SLPU0000700	4	7299
2300	501	SLPU0000701	1	7300
2301	502	SLPU0000702	2	7301
2302	503	SLPU0000703	3	7302
2303	504	SLPU0000704	4	7303
2304	505	SLPU0000705	1	7304
2305	506	SLPU0000706	2	7305
2306	507	SLPU0000707	3	7306
2307	508	SLPU0000708	4	7307
2308	509	SLPU0000709	1	7308
2309	510	SLPU0000710	2	7309
2310	511	SLPU0000711	3	7310
2311	512	SLPU0000712	4	7311
2312	513	SLPU0000713	1	7312
2313	514	SLPU0000714	2	7313
2314	515	SLPU0000715	3	7314
2315	516	SLPU0000716	4	7315
2316	517	SLPU0000717	1	7316
2317	518	SLPU0000718	2	7317
2318	519	SLPU0000719	3	7318
2319	520	SLPU0000720	4	7319
2320	521	SLPU0000721	1	7320
2321	522	SLPU0000722	2	7321
2322	523	SLPU0000723	3	7322
2323	524	SLPU0000724	4	7323
2324	525	SLPU0000725	1	7324
2325	526	SLPU0000726	2	7325
2326	527	SLPU0000727	3	7326
2327	528	SLPU0000728	4	7327
2328	529	SLPU0000729	1	7328
2329	530	SLPU0000730	2	7329
2330	531	SLPU0000731	3	7330
2331	532	SLPU0000732	4	7331
2332	533	SLPU0000733	1	7332
2333	534	SLPU0000734	2	7333
2334	535	SLPU0000735	3	7334
2335	536	SLPU0000736	4	7335
2336	537	SLPU0000737	1	7336
2337	538	SLPU0000738	2	7337
2338	539	SLPU0000739	3	7338
2339	540	SLPU0000740	4	7339
2340	541	SLPU0000741	1	7340
2341	542	SLPU0000742	2	7341
2342	543	SLPU0000743	3	7342
2343	544	SLPU0000744	4	7343
2344	545	SLPU0000745	1	7344
2345	546	SLPU0000746	2	7345
2346	547	SLPU0000747	3	7346
2347	548	SLPU0000748	4	7347
2348	549	SLPU0000749	1	7348
2349	550	SLPU0000750	2	7349
2350	551	SLPU0000751	3	7350
2351	552	SLPU0000752	4	7351
2352	553	SLPU0000753	1	7352
2353	554	SLPU0000754	2	7353
2354	555	SLPU0000755	3	7354
2355	556	SLPU0000756	4	7355
2356	557	SLPU0000757	1	7356
2357	558	SLPU0000758	2	7357
2358	559	SLPU0000759	3	7358
2359	560	SLPU0000760	4	7359
2360	561	SLPU0000761	1	7360
2361	562	SLPU0000762	2	7361
2362	563	SLPU0000763	3	7362
2363	564	SLPU0000764	4	7363
2364	565	SLPU0000765	1	7364
2365	566	SLPU0000766	2	7365
2366	567	SLPU0000767	3	7366
2367	568	SLPU0000768	4	7367
2368	569	SLPU0000769	1	7368
2369	570	SLPU0000770	2	7369
2370	571	SLPU0000771	3	7370
2371	572	SLPU0000772	4	7371
2372	573	SLPU0000773	1	7372
2373	574	SLPU0000774	2	7373
2374	575	SLPU0000775	3	7374
2375	576	SLPU0000776	4	7375
2376	577	SLPU0000777	1	7376
2377	578	SLPU0000778	2	7377
2378	579	SLPU0000779	3	7378
2379	580	SLPU0000780	4	7379
2380	581	SLPU0000781	1	7380
2381	582	SLPU0000782	2	7381
2382	583	SLPU0000783	3	7382
2383	584	SLPU0000784	4	7383
2384	585	SLPU0000785	1	7384
2385	586	SLPU0000786	2	7385
2386	587	SLPU0000787	3	7386
2387	588	SLPU0000788	4	7387
2388	589	SLPU0000789	1	7388
2389	590	SLPU0000790	2	7389
2390	591	SLPU0000791	3	7390
2391	592	SLPU0000792	4	7391
2392	593	SLPU0000793	1	7392
2393	594	SLPU0000794	2	7393
2394	595	SLPU0000795	3	7394
2395	596	SLPU0000796	4	7395
2396	597	SLPU0000797	1	7396
2397	598	SLPU0000798	2	7397
2398	599	SLPU0000799	3	7398
2399	600	SLPU0000800	4	7399
2400	601	SLPU0000001	1	7400
2401	602	SLPU0000002	2	7401
2402	603	SLPU0000003	3	7402
2403	604	SLPU0000004	4	7403
2404	605	SLPU0000005	1	7404
2405	606	SLPU0000006	2	7405
2406	607	SLPU0000007	3	7406
2407	608	SLPU0000008	4	7407
2408	609	SLPU0000009	1	7408
2409	610	SLPU0000010	2	7409
2410	611	SLPU0000011	3	7410
2411	612	SLPU0000012	4	7411
2412	613	SLPU0000013	1	7412
2413	614	SLPU0000014	2	7413
2414	615	SLPU0000015	3	7414
2415	616	SLPU0000016	4	7415
2416	617	SLPU0000017	1	7416
2417	618	SLPU0000018	2	7417
2418	619	SLPU0000019	3	7418
2419	620	SLPU0000020	4	7419
2420	621	SLPU0000021	1	7420
2421	622	SLPU0000022	2	7421
2422	623	SLPU0000023	3	7422
2423	624	SLPU0000024	4	7423
2424	625	SLPU0000025	1	7424
2425	626	SLPU0000026	2	7425
2426	627	SLPU0000027	3	7426
2427	628	SLPU0000028	4	7427
2428	629	SLPU0000029	1	7428
2429	630	SLPU0000030	2	7429
2430	631	SLPU0000031	3	7430
2431	632	SLPU0000032	4	7431
2432	633	SLPU0000033	1	7432
2433	634	SLPU0000034	2	7433
2434	635	SLPU0000035	3	7434
2435	636	SLPU0000036	4	7435
2436	637	SLPU0000037	1	7436
2437	638	SLPU0000038	2	7437
2438	639	SLPU0000039	3	7438
2439	640	SLPU0000040	4	7439
2440	641	SLPU0000041	1	7440
2441	642	SLPU0000042	2	7441
2442	643	SLPU0000043	3	7442
2443	644	SLPU0000044	4	7443
2444	645	SLPU0000045	1	7444
2445	646	SLPU0000046	2	7445
2446	647	SLPU0000047	3	7446
2447	648	SLPU0000048	4	7447
2448	649	SLPU0000049	1	7448
2449	650	SLPU0000050	2	7449
2450	651	SLPU0000051	3	7450
2451	652	SLPU0000052	4	7451
2452	653	SLPU0000053	1	7452
2453	654	SLPU0000054	2	7453
2454	655	SLPU0000055	3	7454
2455	656	SLPU0000056	4	7455
2456	657	SLPU0000057	1	7456
2457	658	SLPU0000058	2	7457
2458	659	SLPU0000059	3	7458
2459	660	SLPU0000060	4	7459
2460	661	SLPU0000061	1	7460
2461	662	SLPU0000062	2	7461
2462	663	SLPU0000063	3	7462
2463	664	SLPU0000064	4	7463
2464	665	SLPU0000065	1	7464
2465	666	SLPU0000066	2	7465
2466	667	SLPU0000067	3	7466
2467	668	SLPU0000068	4	7467
2468	669	SLPU0000069	1	7468
2469	670	SLPU0000070	2	7469
2470	671	SLPU0000071	3	7470
2471	672	SLPU0000072	4	7471
2472	673	SLPU0000073	1	7472
2473	674	SLPU0000074	2	7473
2474	675	SLPU0000075	3	7474
2475	676	SLPU0000076	4	7475
2476	677	SLPU0000077	1	7476
2477	678	SLPU0000078	2	7477
2478	679	SLPU0000079	3	7478
2479	680	SLPU0000080	4	7479
2480	681	SLPU0000081	1	7480
2481	682	SLPU0000082	2	7481
2482	683	SLPU0000083	3	7482
2483	684	SLPU0000084	4	7483
2484	685	SLPU0000085	1	7484
2485	686	SLPU0000086	2	7485
2486	687	SLPU0000087	3	7486
2487	688	SLPU0000088	4	7487
2488	689	SLPU0000089	1	7488
2489	690	SLPU0000090	2	7489
2490	691	SLPU0000091	3	7490
2491	692	SLPU0000092	4	7491
2492	693	SLPU0000093	1	7492
2493	694	SLPU0000094	2	7493
2494	695	SLPU0000095	3	7494
2495	696	SLPU0000096	4	7495
2496	697	SLPU0000097	1	7496
2497	698	SLPU0000098	2	7497
2498	699	SLPU0000099	3	7498
2499	700	SLPU0000100	4	7499
2500	701	SLPU0000101	1	7500
\.


--
-- Data for Name: cargo_types; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.cargo_types (id, name, dangerous) FROM stdin;
1	Grain	f
2	Steel	f
3	Chemicals	t
4	Mixed	f
\.


--
-- Data for Name: change_log; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.change_log (id, at, relation, what, row_data) FROM stdin;
1	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-02T00:00:00+00:00", "id": 1, "report": "\\\\.\\nReport 1: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 1}
2	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-03T00:00:00+00:00", "id": 2, "report": "\\\\.\\nReport 2: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 2}
3	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-04T00:00:00+00:00", "id": 3, "report": "\\\\.\\nReport 3: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 3}
4	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-05T00:00:00+00:00", "id": 4, "report": "\\\\.\\nReport 4: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 4}
5	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-06T00:00:00+00:00", "id": 5, "report": "\\\\.\\nReport 5: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 5}
6	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-07T00:00:00+00:00", "id": 6, "report": "\\\\.\\nReport 6: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 6}
7	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-08T00:00:00+00:00", "id": 7, "report": "\\\\.\\nReport 7: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 7}
8	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-09T00:00:00+00:00", "id": 8, "report": "\\\\.\\nReport 8: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 8}
9	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-10T00:00:00+00:00", "id": 9, "report": "\\\\.\\nReport 9: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 9}
10	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-11T00:00:00+00:00", "id": 10, "report": "\\\\.\\nReport 10: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 10}
11	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-12T00:00:00+00:00", "id": 11, "report": "\\\\.\\nReport 11: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 11}
12	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-13T00:00:00+00:00", "id": 12, "report": "\\\\.\\nReport 12: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 12}
13	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-14T00:00:00+00:00", "id": 13, "report": "\\\\.\\nReport 13: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 13}
14	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-15T00:00:00+00:00", "id": 14, "report": "\\\\.\\nReport 14: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 14}
15	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-16T00:00:00+00:00", "id": 15, "report": "\\\\.\\nReport 15: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 15}
16	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-17T00:00:00+00:00", "id": 16, "report": "\\\\.\\nReport 16: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 16}
17	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-18T00:00:00+00:00", "id": 17, "report": "\\\\.\\nReport 17: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 17}
18	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-19T00:00:00+00:00", "id": 18, "report": "\\\\.\\nReport 18: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 18}
19	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-20T00:00:00+00:00", "id": 19, "report": "\\\\.\\nReport 19: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 19}
20	2026-11-22 15:54:31.329451+00	incidents	INSERT	{"at": "2026-05-21T00:00:00+00:00", "id": 20, "report": "\\\\.\\nReport 20: a line with only a dot and a backslash stands above.\\nALTER TABLE public.incidents OWNER TO nobody;", "port_call_id": 20}
\.


--
-- Data for Name: companies; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.companies (id, name, country, contact) FROM stdin;
1	Line 1	AB	{"mail": "office1@example.com", "phones": [7, 11]}
2	Line 2	AC	{"mail": "office2@example.com", "phones": [14, 22]}
3	Line 3	AD	{"mail": "office3@example.com", "phones": [21, 33]}
4	Line 4	AE	{"mail": "office4@example.com", "phones": [28, 44]}
5	Line 5	AF	{"mail": "office5@example.com", "phones": [35, 55]}
6	Line 6	AG	{"mail": "office6@example.com", "phones": [42, 66]}
7	Line 7	AH	{"mail": "office7@example.com", "phones": [49, 77]}
8	Line 8	AI	{"mail": "office8@example.com", "phones": [56, 88]}
9	Line 9	AJ	{"mail": "office9@example.com", "phones": [63, 99]}
10	Line 10	AK	{"mail": "office10@example.com", "phones": [70, 110]}
11	Line 11	AL	{"mail": "office11@example.com", "phones": [77, 121]}
12	Line 12	AM	{"mail": "office12@example.com", "phones": [84, 132]}
13	Line 13	AN	{"mail": "office13@example.com", "phones": [91, 143]}
14	Line 14	AO	{"mail": "office14@example.com", "phones": [98, 154]}
15	Line 15	AP	{"mail": "office15@example.com", "phones": [105, 165]}
16	Line 16	AQ	{"mail": "office16@example.com", "phones": [112, 176]}
17	Line 17	AR	{"mail": "office17@example.com", "phones": [119, 187]}
18	Line 18	AS	{"mail": "office18@example.com", "phones": [126, 198]}
19	Line 19	AT	{"mail": "office19@example.com", "phones": [133, 209]}
20	Line 20	AU	{"mail": "office20@example.com", "phones": [140, 220]}
21	Line 21	AV	{"mail": "office21@example.com", "phones": [147, 231]}
22	Line 22	AW	{"mail": "office22@example.com", "phones": [154, 242]}
23	Line 23	AX	{"mail": "office23@example.com", "phones": [161, 253]}
24	Line 24	AY	{"mail": "office24@example.com", "phones": [168, 264]}
25	Line 25	AZ	{"mail": "office25@example.com", "phones": [175, 275]}
26	Line 26	BA	{"mail": "office26@example.com", "phones": [182, 286]}
27	Line 27	BB	{"mail": "office27@example.com", "phones": [189, 297]}
28	Line 28	BC	{"mail": "office28@example.com", "phones": [196, 308]}
29	Line 29	BD	{"mail": "office29@example.com", "phones": [203, 319]}
30	Line 30	BE	{"mail": "office30@example.com", "phones": [210, 330]}
31	Line 31	BF	{"mail": "office31@example.com", "phones": [217, 341]}
32	Line 32	BG	{"mail": "office32@example.com", "phones": [224, 352]}
33	Line 33	BH	{"mail": "office33@example.com", "phones": [231, 363]}
34	Line 34	BI	{"mail": "office34@example.com", "phones": [238, 374]}
35	Line 35	BJ	{"mail": "office35@example.com", "phones": [245, 385]}
36	Line 36	BK	{"mail": "office36@example.com", "phones": [252, 396]}
37	Line 37	BL	{"mail": "office37@example.com", "phones": [259, 407]}
38	Line 38	BM	{"mail": "office38@example.com", "phones": [266, 418]}
39	Line 39	BN	{"mail": "office39@example.com", "phones": [273, 429]}
40	Line 40	AA	{"mail": "office40@example.com", "phones": [280, 440]}
41	Line 41	AB	{"mail": "office41@example.com", "phones": [287, 451]}
42	Line 42	AC	{"mail": "office42@example.com", "phones": [294, 462]}
43	Line 43	AD	{"mail": "office43@example.com", "phones": [301, 473]}
44	Line 44	AE	{"mail": "office44@example.com", "phones": [308, 484]}
45	Line 45	AF	{"mail": "office45@example.com", "phones": [315, 495]}
46	Line 46	AG	{"mail": "office46@example.com", "phones": [322, 506]}
47	Line 47	AH	{"mail": "office47@example.com", "phones": [329, 517]}
48	Line 48	AI	{"mail": "office48@example.com", "phones": [336, 528]}
49	Line 49	AJ	{"mail": "office49@example.com", "phones": [343, 539]}
50	Line 50	AK	{"mail": "office50@example.com", "phones": [350, 550]}
51	Line 51	AL	{"mail": "office51@example.com", "phones": [357, 561]}
52	Line 52	AM	{"mail": "office52@example.com", "phones": [364, 572]}
53	Line 53	AN	{"mail": "office53@example.com", "phones": [371, 583]}
54	Line 54	AO	{"mail": "office54@example.com", "phones": [378, 594]}
55	Line 55	AP	{"mail": "office55@example.com", "phones": [385, 605]}
56	Line 56	AQ	{"mail": "office56@example.com", "phones": [392, 616]}
57	Line 57	AR	{"mail": "office57@example.com", "phones": [399, 627]}
58	Line 58	AS	{"mail": "office58@example.com", "phones": [406, 638]}
59	Line 59	AT	{"mail": "office59@example.com", "phones": [413, 649]}
60	Line 60	AU	{"mail": "office60@example.com", "phones": [420, 660]}
\.


--
-- Data for Name: container_moves_2025; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.container_moves_2025 (id, moved_at, container, crane_id) FROM stdin;
1	2025-06-01 03:00:00+00	SLPU0000002	2
2	2025-06-01 06:00:00+00	SLPU0000003	3
3	2025-06-01 09:00:00+00	SLPU0000004	4
4	2025-06-01 12:00:00+00	SLPU0000005	5
5	2025-06-01 15:00:00+00	SLPU0000006	6
6	2025-06-01 18:00:00+00	SLPU0000007	7
7	2025-06-01 21:00:00+00	SLPU0000008	8
8	2025-06-02 00:00:00+00	SLPU0000009	9
9	2025-06-02 03:00:00+00	SLPU0000010	10
10	2025-06-02 06:00:00+00	SLPU0000011	11
11	2025-06-02 09:00:00+00	SLPU0000012	12
12	2025-06-02 12:00:00+00	SLPU0000013	13
13	2025-06-02 15:00:00+00	SLPU0000014	14
14	2025-06-02 18:00:00+00	SLPU0000015	15
15	2025-06-02 21:00:00+00	SLPU0000016	16
16	2025-06-03 00:00:00+00	SLPU0000017	17
17	2025-06-03 03:00:00+00	SLPU0000018	18
18	2025-06-03 06:00:00+00	SLPU0000019	19
19	2025-06-03 09:00:00+00	SLPU0000020	20
20	2025-06-03 12:00:00+00	SLPU0000021	21
21	2025-06-03 15:00:00+00	SLPU0000022	22
22	2025-06-03 18:00:00+00	SLPU0000023	23
23	2025-06-03 21:00:00+00	SLPU0000024	24
24	2025-06-04 00:00:00+00	SLPU0000025	25
25	2025-06-04 03:00:00+00	SLPU0000026	26
26	2025-06-04 06:00:00+00	SLPU0000027	27
27	2025-06-04 09:00:00+00	SLPU0000028	28
28	2025-06-04 12:00:00+00	SLPU0000029	29
29	2025-06-04 15:00:00+00	SLPU0000030	30
30	2025-06-04 18:00:00+00	SLPU0000031	1
31	2025-06-04 21:00:00+00	SLPU0000032	2
32	2025-06-05 00:00:00+00	SLPU0000033	3
33	2025-06-05 03:00:00+00	SLPU0000034	4
34	2025-06-05 06:00:00+00	SLPU0000035	5
35	2025-06-05 09:00:00+00	SLPU0000036	6
36	2025-06-05 12:00:00+00	SLPU0000037	7
37	2025-06-05 15:00:00+00	SLPU0000038	8
38	2025-06-05 18:00:00+00	SLPU0000039	9
39	2025-06-05 21:00:00+00	SLPU0000040	10
40	2025-06-06 00:00:00+00	SLPU0000041	11
41	2025-06-06 03:00:00+00	SLPU0000042	12
42	2025-06-06 06:00:00+00	SLPU0000043	13
43	2025-06-06 09:00:00+00	SLPU0000044	14
44	2025-06-06 12:00:00+00	SLPU0000045	15
45	2025-06-06 15:00:00+00	SLPU0000046	16
46	2025-06-06 18:00:00+00	SLPU0000047	17
47	2025-06-06 21:00:00+00	SLPU0000048	18
48	2025-06-07 00:00:00+00	SLPU0000049	19
49	2025-06-07 03:00:00+00	SLPU0000050	20
50	2025-06-07 06:00:00+00	SLPU0000051	21
51	2025-06-07 09:00:00+00	SLPU0000052	22
52	2025-06-07 12:00:00+00	SLPU0000053	23
53	2025-06-07 15:00:00+00	SLPU0000054	24
54	2025-06-07 18:00:00+00	SLPU0000055	25
55	2025-06-07 21:00:00+00	SLPU0000056	26
56	2025-06-08 00:00:00+00	SLPU0000057	27
57	2025-06-08 03:00:00+00	SLPU0000058	28
58	2025-06-08 06:00:00+00	SLPU0000059	29
59	2025-06-08 09:00:00+00	SLPU0000060	30
60	2025-06-08 12:00:00+00	SLPU0000061	1
61	2025-06-08 15:00:00+00	SLPU0000062	2
62	2025-06-08 18:00:00+00	SLPU0000063	3
63	2025-06-08 21:00:00+00	SLPU0000064	4
64	2025-06-09 00:00:00+00	SLPU0000065	5
65	2025-06-09 03:00:00+00	SLPU0000066	6
66	2025-06-09 06:00:00+00	SLPU0000067	7
67	2025-06-09 09:00:00+00	SLPU0000068	8
68	2025-06-09 12:00:00+00	SLPU0000069	9
69	2025-06-09 15:00:00+00	SLPU0000070	10
70	2025-06-09 18:00:00+00	SLPU0000071	11
71	2025-06-09 21:00:00+00	SLPU0000072	12
72	2025-06-10 00:00:00+00	SLPU0000073	13
73	2025-06-10 03:00:00+00	SLPU0000074	14
74	2025-06-10 06:00:00+00	SLPU0000075	15
75	2025-06-10 09:00:00+00	SLPU0000076	16
76	2025-06-10 12:00:00+00	SLPU0000077	17
77	2025-06-10 15:00:00+00	SLPU0000078	18
78	2025-06-10 18:00:00+00	SLPU0000079	19
79	2025-06-10 21:00:00+00	SLPU0000080	20
80	2025-06-11 00:00:00+00	SLPU0000081	21
81	2025-06-11 03:00:00+00	SLPU0000082	22
82	2025-06-11 06:00:00+00	SLPU0000083	23
83	2025-06-11 09:00:00+00	SLPU0000084	24
84	2025-06-11 12:00:00+00	SLPU0000085	25
85	2025-06-11 15:00:00+00	SLPU0000086	26
86	2025-06-11 18:00:00+00	SLPU0000087	27
87	2025-06-11 21:00:00+00	SLPU0000088	28
88	2025-06-12 00:00:00+00	SLPU0000089	29
89	2025-06-12 03:00:00+00	SLPU0000090	30
90	2025-06-12 06:00:00+00	SLPU0000091	1
91	2025-06-12 09:00:00+00	SLPU0000092	2
92	2025-06-12 12:00:00+00	SLPU0000093	3
93	2025-06-12 15:00:00+00	SLPU0000094	4
94	2025-06-12 18:00:00+00	SLPU0000095	5
95	2025-06-12 21:00:00+00	SLPU0000096	6
96	2025-06-13 00:00:00+00	SLPU0000097	7
97	2025-06-13 03:00:00+00	SLPU0000098	8
98	2025-06-13 06:00:00+00	SLPU0000099	9
99	2025-06-13 09:00:00+00	SLPU0000100	10
100	2025-06-13 12:00:00+00	SLPU0000101	11
101	2025-06-13 15:00:00+00	SLPU0000102	12
102	2025-06-13 18:00:00+00	SLPU0000103	13
103	2025-06-13 21:00:00+00	SLPU0000104	14
104	2025-06-14 00:00:00+00	SLPU0000105	15
105	2025-06-14 03:00:00+00	SLPU0000106	16
106	2025-06-14 06:00:00+00	SLPU0000107	17
107	2025-06-14 09:00:00+00	SLPU0000108	18
108	2025-06-14 12:00:00+00	SLPU0000109	19
109	2025-06-14 15:00:00+00	SLPU0000110	20
110	2025-06-14 18:00:00+00	SLPU0000111	21
111	2025-06-14 21:00:00+00	SLPU0000112	22
112	2025-06-15 00:00:00+00	SLPU0000113	23
113	2025-06-15 03:00:00+00	SLPU0000114	24
114	2025-06-15 06:00:00+00	SLPU0000115	25
115	2025-06-15 09:00:00+00	SLPU0000116	26
116	2025-06-15 12:00:00+00	SLPU0000117	27
117	2025-06-15 15:00:00+00	SLPU0000118	28
118	2025-06-15 18:00:00+00	SLPU0000119	29
119	2025-06-15 21:00:00+00	SLPU0000120	30
120	2025-06-16 00:00:00+00	SLPU0000121	1
121	2025-06-16 03:00:00+00	SLPU0000122	2
122	2025-06-16 06:00:00+00	SLPU0000123	3
123	2025-06-16 09:00:00+00	SLPU0000124	4
124	2025-06-16 12:00:00+00	SLPU0000125	5
125	2025-06-16 15:00:00+00	SLPU0000126	6
126	2025-06-16 18:00:00+00	SLPU0000127	7
127	2025-06-16 21:00:00+00	SLPU0000128	8
128	2025-06-17 00:00:00+00	SLPU0000129	9
129	2025-06-17 03:00:00+00	SLPU0000130	10
130	2025-06-17 06:00:00+00	SLPU0000131	11
131	2025-06-17 09:00:00+00	SLPU0000132	12
132	2025-06-17 12:00:00+00	SLPU0000133	13
133	2025-06-17 15:00:00+00	SLPU0000134	14
134	2025-06-17 18:00:00+00	SLPU0000135	15
135	2025-06-17 21:00:00+00	SLPU0000136	16
136	2025-06-18 00:00:00+00	SLPU0000137	17
137	2025-06-18 03:00:00+00	SLPU0000138	18
138	2025-06-18 06:00:00+00	SLPU0000139	19
139	2025-06-18 09:00:00+00	SLPU0000140	20
140	2025-06-18 12:00:00+00	SLPU0000141	21
141	2025-06-18 15:00:00+00	SLPU0000142	22
142	2025-06-18 18:00:00+00	SLPU0000143	23
143	2025-06-18 21:00:00+00	SLPU0000144	24
144	2025-06-19 00:00:00+00	SLPU0000145	25
145	2025-06-19 03:00:00+00	SLPU0000146	26
146	2025-06-19 06:00:00+00	SLPU0000147	27
147	2025-06-19 09:00:00+00	SLPU0000148	28
148	2025-06-19 12:00:00+00	SLPU0000149	29
149	2025-06-19 15:00:00+00	SLPU0000150	30
150	2025-06-19 18:00:00+00	SLPU0000151	1
151	2025-06-19 21:00:00+00	SLPU0000152	2
152	2025-06-20 00:00:00+00	SLPU0000153	3
153	2025-06-20 03:00:00+00	SLPU0000154	4
154	2025-06-20 06:00:00+00	SLPU0000155	5
155	2025-06-20 09:00:00+00	SLPU0000156	6
156	2025-06-20 12:00:00+00	SLPU0000157	7
157	2025-06-20 15:00:00+00	SLPU0000158	8
158	2025-06-20 18:00:00+00	SLPU0000159	9
159	2025-06-20 21:00:00+00	SLPU0000160	10
160	2025-06-21 00:00:00+00	SLPU0000161	11
161	2025-06-21 03:00:00+00	SLPU0000162	12
162	2025-06-21 06:00:00+00	SLPU0000163	13
163	2025-06-21 09:00:00+00	SLPU0000164	14
164	2025-06-21 12:00:00+00	SLPU0000165	15
165	2025-06-21 15:00:00+00	SLPU0000166	16
166	2025-06-21 18:00:00+00	SLPU0000167	17
167	2025-06-21 21:00:00+00	SLPU0000168	18
168	2025-06-22 00:00:00+00	SLPU0000169	19
169	2025-06-22 03:00:00+00	SLPU0000170	20
170	2025-06-22 06:00:00+00	SLPU0000171	21
171	2025-06-22 09:00:00+00	SLPU0000172	22
172	2025-06-22 12:00:00+00	SLPU0000173	23
173	2025-06-22 15:00:00+00	SLPU0000174	24
174	2025-06-22 18:00:00+00	SLPU0000175	25
175	2025-06-22 21:00:00+00	SLPU0000176	26
176	2025-06-23 00:00:00+00	SLPU0000177	27
177	2025-06-23 03:00:00+00	SLPU0000178	28
178	2025-06-23 06:00:00+00	SLPU0000179	29
179	2025-06-23 09:00:00+00	SLPU0000180	30
180	2025-06-23 12:00:00+00	SLPU0000181	1
181	2025-06-23 15:00:00+00	SLPU0000182	2
182	2025-06-23 18:00:00+00	SLPU0000183	3
183	2025-06-23 21:00:00+00	SLPU0000184	4
184	2025-06-24 00:00:00+00	SLPU0000185	5
185	2025-06-24 03:00:00+00	SLPU0000186	6
186	2025-06-24 06:00:00+00	SLPU0000187	7
187	2025-06-24 09:00:00+00	SLPU0000188	8
188	2025-06-24 12:00:00+00	SLPU0000189	9
189	2025-06-24 15:00:00+00	SLPU0000190	10
190	2025-06-24 18:00:00+00	SLPU0000191	11
191	2025-06-24 21:00:00+00	SLPU0000192	12
192	2025-06-25 00:00:00+00	SLPU0000193	13
193	2025-06-25 03:00:00+00	SLPU0000194	14
194	2025-06-25 06:00:00+00	SLPU0000195	15
195	2025-06-25 09:00:00+00	SLPU0000196	16
196	2025-06-25 12:00:00+00	SLPU0000197	17
197	2025-06-25 15:00:00+00	SLPU0000198	18
198	2025-06-25 18:00:00+00	SLPU0000199	19
199	2025-06-25 21:00:00+00	SLPU0000200	20
200	2025-06-26 00:00:00+00	SLPU0000201	21
201	2025-06-26 03:00:00+00	SLPU0000202	22
202	2025-06-26 06:00:00+00	SLPU0000203	23
203	2025-06-26 09:00:00+00	SLPU0000204	24
204	2025-06-26 12:00:00+00	SLPU0000205	25
205	2025-06-26 15:00:00+00	SLPU0000206	26
206	2025-06-26 18:00:00+00	SLPU0000207	27
207	2025-06-26 21:00:00+00	SLPU0000208	28
208	2025-06-27 00:00:00+00	SLPU0000209	29
209	2025-06-27 03:00:00+00	SLPU0000210	30
210	2025-06-27 06:00:00+00	SLPU0000211	1
211	2025-06-27 09:00:00+00	SLPU0000212	2
212	2025-06-27 12:00:00+00	SLPU0000213	3
213	2025-06-27 15:00:00+00	SLPU0000214	4
214	2025-06-27 18:00:00+00	SLPU0000215	5
215	2025-06-27 21:00:00+00	SLPU0000216	6
216	2025-06-28 00:00:00+00	SLPU0000217	7
217	2025-06-28 03:00:00+00	SLPU0000218	8
218	2025-06-28 06:00:00+00	SLPU0000219	9
219	2025-06-28 09:00:00+00	SLPU0000220	10
220	2025-06-28 12:00:00+00	SLPU0000221	11
221	2025-06-28 15:00:00+00	SLPU0000222	12
222	2025-06-28 18:00:00+00	SLPU0000223	13
223	2025-06-28 21:00:00+00	SLPU0000224	14
224	2025-06-29 00:00:00+00	SLPU0000225	15
225	2025-06-29 03:00:00+00	SLPU0000226	16
226	2025-06-29 06:00:00+00	SLPU0000227	17
227	2025-06-29 09:00:00+00	SLPU0000228	18
228	2025-06-29 12:00:00+00	SLPU0000229	19
229	2025-06-29 15:00:00+00	SLPU0000230	20
230	2025-06-29 18:00:00+00	SLPU0000231	21
231	2025-06-29 21:00:00+00	SLPU0000232	22
232	2025-06-30 00:00:00+00	SLPU0000233	23
233	2025-06-30 03:00:00+00	SLPU0000234	24
234	2025-06-30 06:00:00+00	SLPU0000235	25
235	2025-06-30 09:00:00+00	SLPU0000236	26
236	2025-06-30 12:00:00+00	SLPU0000237	27
237	2025-06-30 15:00:00+00	SLPU0000238	28
238	2025-06-30 18:00:00+00	SLPU0000239	29
239	2025-06-30 21:00:00+00	SLPU0000240	30
240	2025-07-01 00:00:00+00	SLPU0000241	1
241	2025-07-01 03:00:00+00	SLPU0000242	2
242	2025-07-01 06:00:00+00	SLPU0000243	3
243	2025-07-01 09:00:00+00	SLPU0000244	4
244	2025-07-01 12:00:00+00	SLPU0000245	5
245	2025-07-01 15:00:00+00	SLPU0000246	6
246	2025-07-01 18:00:00+00	SLPU0000247	7
247	2025-07-01 21:00:00+00	SLPU0000248	8
248	2025-07-02 00:00:00+00	SLPU0000249	9
249	2025-07-02 03:00:00+00	SLPU0000250	10
250	2025-07-02 06:00:00+00	SLPU0000251	11
251	2025-07-02 09:00:00+00	SLPU0000252	12
252	2025-07-02 12:00:00+00	SLPU0000253	13
253	2025-07-02 15:00:00+00	SLPU0000254	14
254	2025-07-02 18:00:00+00	SLPU0000255	15
255	2025-07-02 21:00:00+00	SLPU0000256	16
256	2025-07-03 00:00:00+00	SLPU0000257	17
257	2025-07-03 03:00:00+00	SLPU0000258	18
258	2025-07-03 06:00:00+00	SLPU0000259	19
259	2025-07-03 09:00:00+00	SLPU0000260	20
260	2025-07-03 12:00:00+00	SLPU0000261	21
261	2025-07-03 15:00:00+00	SLPU0000262	22
262	2025-07-03 18:00:00+00	SLPU0000263	23
263	2025-07-03 21:00:00+00	SLPU0000264	24
264	2025-07-04 00:00:00+00	SLPU0000265	25
265	2025-07-04 03:00:00+00	SLPU0000266	26
266	2025-07-04 06:00:00+00	SLPU0000267	27
267	2025-07-04 09:00:00+00	SLPU0000268	28
268	2025-07-04 12:00:00+00	SLPU0000269	29
269	2025-07-04 15:00:00+00	SLPU0000270	30
270	2025-07-04 18:00:00+00	SLPU0000271	1
271	2025-07-04 21:00:00+00	SLPU0000272	2
272	2025-07-05 00:00:00+00	SLPU0000273	3
273	2025-07-05 03:00:00+00	SLPU0000274	4
274	2025-07-05 06:00:00+00	SLPU0000275	5
275	2025-07-05 09:00:00+00	SLPU0000276	6
276	2025-07-05 12:00:00+00	SLPU0000277	7
277	2025-07-05 15:00:00+00	SLPU0000278	8
278	2025-07-05 18:00:00+00	SLPU0000279	9
279	2025-07-05 21:00:00+00	SLPU0000280	10
280	2025-07-06 00:00:00+00	SLPU0000281	11
281	2025-07-06 03:00:00+00	SLPU0000282	12
282	2025-07-06 06:00:00+00	SLPU0000283	13
283	2025-07-06 09:00:00+00	SLPU0000284	14
284	2025-07-06 12:00:00+00	SLPU0000285	15
285	2025-07-06 15:00:00+00	SLPU0000286	16
286	2025-07-06 18:00:00+00	SLPU0000287	17
287	2025-07-06 21:00:00+00	SLPU0000288	18
288	2025-07-07 00:00:00+00	SLPU0000289	19
289	2025-07-07 03:00:00+00	SLPU0000290	20
290	2025-07-07 06:00:00+00	SLPU0000291	21
291	2025-07-07 09:00:00+00	SLPU0000292	22
292	2025-07-07 12:00:00+00	SLPU0000293	23
293	2025-07-07 15:00:00+00	SLPU0000294	24
294	2025-07-07 18:00:00+00	SLPU0000295	25
295	2025-07-07 21:00:00+00	SLPU0000296	26
296	2025-07-08 00:00:00+00	SLPU0000297	27
297	2025-07-08 03:00:00+00	SLPU0000298	28
298	2025-07-08 06:00:00+00	SLPU0000299	29
299	2025-07-08 09:00:00+00	SLPU0000300	30
300	2025-07-08 12:00:00+00	SLPU0000301	1
301	2025-07-08 15:00:00+00	SLPU0000302	2
302	2025-07-08 18:00:00+00	SLPU0000303	3
303	2025-07-08 21:00:00+00	SLPU0000304	4
304	2025-07-09 00:00:00+00	SLPU0000305	5
305	2025-07-09 03:00:00+00	SLPU0000306	6
306	2025-07-09 06:00:00+00	SLPU0000307	7
307	2025-07-09 09:00:00+00	SLPU0000308	8
308	2025-07-09 12:00:00+00	SLPU0000309	9
309	2025-07-09 15:00:00+00	SLPU0000310	10
310	2025-07-09 18:00:00+00	SLPU0000311	11
311	2025-07-09 21:00:00+00	SLPU0000312	12
312	2025-07-10 00:00:00+00	SLPU0000313	13
313	2025-07-10 03:00:00+00	SLPU0000314	14
314	2025-07-10 06:00:00+00	SLPU0000315	15
315	2025-07-10 09:00:00+00	SLPU0000316	16
316	2025-07-10 12:00:00+00	SLPU0000317	17
317	2025-07-10 15:00:00+00	SLPU0000318	18
318	2025-07-10 18:00:00+00	SLPU0000319	19
319	2025-07-10 21:00:00+00	SLPU0000320	20
320	2025-07-11 00:00:00+00	SLPU0000321	21
321	2025-07-11 03:00:00+00	SLPU0000322	22
322	2025-07-11 06:00:00+00	SLPU0000323	23
323	2025-07-11 09:00:00+00	SLPU0000324	24
324	2025-07-11 12:00:00+00	SLPU0000325	25
325	2025-07-11 15:00:00+00	SLPU0000326	26
326	2025-07-11 18:00:00+00	SLPU0000327	27
327	2025-07-11 21:00:00+00	SLPU0000328	28
328	2025-07-12 00:00:00+00	SLPU0000329	29
329	2025-07-12 03:00:00+00	SLPU0000330	30
330	2025-07-12 06:00:00+00	SLPU0000331	1
331	2025-07-12 09:00:00+00	SLPU0000332	2
332	2025-07-12 12:00:00+00	SLPU0000333	3
333	2025-07-12 15:00:00+00	SLPU0000334	4
334	2025-07-12 18:00:00+00	SLPU0000335	5
335	2025-07-12 21:00:00+00	SLPU0000336	6
336	2025-07-13 00:00:00+00	SLPU0000337	7
337	2025-07-13 03:00:00+00	SLPU0000338	8
338	2025-07-13 06:00:00+00	SLPU0000339	9
339	2025-07-13 09:00:00+00	SLPU0000340	10
340	2025-07-13 12:00:00+00	SLPU0000341	11
341	2025-07-13 15:00:00+00	SLPU0000342	12
342	2025-07-13 18:00:00+00	SLPU0000343	13
343	2025-07-13 21:00:00+00	SLPU0000344	14
344	2025-07-14 00:00:00+00	SLPU0000345	15
345	2025-07-14 03:00:00+00	SLPU0000346	16
346	2025-07-14 06:00:00+00	SLPU0000347	17
347	2025-07-14 09:00:00+00	SLPU0000348	18
348	2025-07-14 12:00:00+00	SLPU0000349	19
349	2025-07-14 15:00:00+00	SLPU0000350	20
350	2025-07-14 18:00:00+00	SLPU0000351	21
351	2025-07-14 21:00:00+00	SLPU0000352	22
352	2025-07-15 00:00:00+00	SLPU0000353	23
353	2025-07-15 03:00:00+00	SLPU0000354	24
354	2025-07-15 06:00:00+00	SLPU0000355	25
355	2025-07-15 09:00:00+00	SLPU0000356	26
356	2025-07-15 12:00:00+00	SLPU0000357	27
357	2025-07-15 15:00:00+00	SLPU0000358	28
358	2025-07-15 18:00:00+00	SLPU0000359	29
359	2025-07-15 21:00:00+00	SLPU0000360	30
360	2025-07-16 00:00:00+00	SLPU0000361	1
361	2025-07-16 03:00:00+00	SLPU0000362	2
362	2025-07-16 06:00:00+00	SLPU0000363	3
363	2025-07-16 09:00:00+00	SLPU0000364	4
364	2025-07-16 12:00:00+00	SLPU0000365	5
365	2025-07-16 15:00:00+00	SLPU0000366	6
366	2025-07-16 18:00:00+00	SLPU0000367	7
367	2025-07-16 21:00:00+00	SLPU0000368	8
368	2025-07-17 00:00:00+00	SLPU0000369	9
369	2025-07-17 03:00:00+00	SLPU0000370	10
370	2025-07-17 06:00:00+00	SLPU0000371	11
371	2025-07-17 09:00:00+00	SLPU0000372	12
372	2025-07-17 12:00:00+00	SLPU0000373	13
373	2025-07-17 15:00:00+00	SLPU0000374	14
374	2025-07-17 18:00:00+00	SLPU0000375	15
375	2025-07-17 21:00:00+00	SLPU0000376	16
376	2025-07-18 00:00:00+00	SLPU0000377	17
377	2025-07-18 03:00:00+00	SLPU0000378	18
378	2025-07-18 06:00:00+00	SLPU0000379	19
379	2025-07-18 09:00:00+00	SLPU0000380	20
380	2025-07-18 12:00:00+00	SLPU0000381	21
381	2025-07-18 15:00:00+00	SLPU0000382	22
382	2025-07-18 18:00:00+00	SLPU0000383	23
383	2025-07-18 21:00:00+00	SLPU0000384	24
384	2025-07-19 00:00:00+00	SLPU0000385	25
385	2025-07-19 03:00:00+00	SLPU0000386	26
386	2025-07-19 06:00:00+00	SLPU0000387	27
387	2025-07-19 09:00:00+00	SLPU0000388	28
388	2025-07-19 12:00:00+00	SLPU0000389	29
389	2025-07-19 15:00:00+00	SLPU0000390	30
390	2025-07-19 18:00:00+00	SLPU0000391	1
391	2025-07-19 21:00:00+00	SLPU0000392	2
392	2025-07-20 00:00:00+00	SLPU0000393	3
393	2025-07-20 03:00:00+00	SLPU0000394	4
394	2025-07-20 06:00:00+00	SLPU0000395	5
395	2025-07-20 09:00:00+00	SLPU0000396	6
396	2025-07-20 12:00:00+00	SLPU0000397	7
397	2025-07-20 15:00:00+00	SLPU0000398	8
398	2025-07-20 18:00:00+00	SLPU0000399	9
399	2025-07-20 21:00:00+00	SLPU0000400	10
400	2025-07-21 00:00:00+00	SLPU0000401	11
401	2025-07-21 03:00:00+00	SLPU0000402	12
402	2025-07-21 06:00:00+00	SLPU0000403	13
403	2025-07-21 09:00:00+00	SLPU0000404	14
404	2025-07-21 12:00:00+00	SLPU0000405	15
405	2025-07-21 15:00:00+00	SLPU0000406	16
406	2025-07-21 18:00:00+00	SLPU0000407	17
407	2025-07-21 21:00:00+00	SLPU0000408	18
408	2025-07-22 00:00:00+00	SLPU0000409	19
409	2025-07-22 03:00:00+00	SLPU0000410	20
410	2025-07-22 06:00:00+00	SLPU0000411	21
411	2025-07-22 09:00:00+00	SLPU0000412	22
412	2025-07-22 12:00:00+00	SLPU0000413	23
413	2025-07-22 15:00:00+00	SLPU0000414	24
414	2025-07-22 18:00:00+00	SLPU0000415	25
415	2025-07-22 21:00:00+00	SLPU0000416	26
416	2025-07-23 00:00:00+00	SLPU0000417	27
417	2025-07-23 03:00:00+00	SLPU0000418	28
418	2025-07-23 06:00:00+00	SLPU0000419	29
419	2025-07-23 09:00:00+00	SLPU0000420	30
420	2025-07-23 12:00:00+00	SLPU0000421	1
421	2025-07-23 15:00:00+00	SLPU0000422	2
422	2025-07-23 18:00:00+00	SLPU0000423	3
423	2025-07-23 21:00:00+00	SLPU0000424	4
424	2025-07-24 00:00:00+00	SLPU0000425	5
425	2025-07-24 03:00:00+00	SLPU0000426	6
426	2025-07-24 06:00:00+00	SLPU0000427	7
427	2025-07-24 09:00:00+00	SLPU0000428	8
428	2025-07-24 12:00:00+00	SLPU0000429	9
429	2025-07-24 15:00:00+00	SLPU0000430	10
430	2025-07-24 18:00:00+00	SLPU0000431	11
431	2025-07-24 21:00:00+00	SLPU0000432	12
432	2025-07-25 00:00:00+00	SLPU0000433	13
433	2025-07-25 03:00:00+00	SLPU0000434	14
434	2025-07-25 06:00:00+00	SLPU0000435	15
435	2025-07-25 09:00:00+00	SLPU0000436	16
436	2025-07-25 12:00:00+00	SLPU0000437	17
437	2025-07-25 15:00:00+00	SLPU0000438	18
438	2025-07-25 18:00:00+00	SLPU0000439	19
439	2025-07-25 21:00:00+00	SLPU0000440	20
440	2025-07-26 00:00:00+00	SLPU0000441	21
441	2025-07-26 03:00:00+00	SLPU0000442	22
442	2025-07-26 06:00:00+00	SLPU0000443	23
443	2025-07-26 09:00:00+00	SLPU0000444	24
444	2025-07-26 12:00:00+00	SLPU0000445	25
445	2025-07-26 15:00:00+00	SLPU0000446	26
446	2025-07-26 18:00:00+00	SLPU0000447	27
447	2025-07-26 21:00:00+00	SLPU0000448	28
448	2025-07-27 00:00:00+00	SLPU0000449	29
449	2025-07-27 03:00:00+00	SLPU0000450	30
450	2025-07-27 06:00:00+00	SLPU0000451	1
451	2025-07-27 09:00:00+00	SLPU0000452	2
452	2025-07-27 12:00:00+00	SLPU0000453	3
453	2025-07-27 15:00:00+00	SLPU0000454	4
454	2025-07-27 18:00:00+00	SLPU0000455	5
455	2025-07-27 21:00:00+00	SLPU0000456	6
456	2025-07-28 00:00:00+00	SLPU0000457	7
457	2025-07-28 03:00:00+00	SLPU0000458	8
458	2025-07-28 06:00:00+00	SLPU0000459	9
459	2025-07-28 09:00:00+00	SLPU0000460	10
460	2025-07-28 12:00:00+00	SLPU0000461	11
461	2025-07-28 15:00:00+00	SLPU0000462	12
462	2025-07-28 18:00:00+00	SLPU0000463	13
463	2025-07-28 21:00:00+00	SLPU0000464	14
464	2025-07-29 00:00:00+00	SLPU0000465	15
465	2025-07-29 03:00:00+00	SLPU0000466	16
466	2025-07-29 06:00:00+00	SLPU0000467	17
467	2025-07-29 09:00:00+00	SLPU0000468	18
468	2025-07-29 12:00:00+00	SLPU0000469	19
469	2025-07-29 15:00:00+00	SLPU0000470	20
470	2025-07-29 18:00:00+00	SLPU0000471	21
471	2025-07-29 21:00:00+00	SLPU0000472	22
472	2025-07-30 00:00:00+00	SLPU0000473	23
473	2025-07-30 03:00:00+00	SLPU0000474	24
474	2025-07-30 06:00:00+00	SLPU0000475	25
475	2025-07-30 09:00:00+00	SLPU0000476	26
476	2025-07-30 12:00:00+00	SLPU0000477	27
477	2025-07-30 15:00:00+00	SLPU0000478	28
478	2025-07-30 18:00:00+00	SLPU0000479	29
479	2025-07-30 21:00:00+00	SLPU0000480	30
480	2025-07-31 00:00:00+00	SLPU0000481	1
481	2025-07-31 03:00:00+00	SLPU0000482	2
482	2025-07-31 06:00:00+00	SLPU0000483	3
483	2025-07-31 09:00:00+00	SLPU0000484	4
484	2025-07-31 12:00:00+00	SLPU0000485	5
485	2025-07-31 15:00:00+00	SLPU0000486	6
486	2025-07-31 18:00:00+00	SLPU0000487	7
487	2025-07-31 21:00:00+00	SLPU0000488	8
488	2025-08-01 00:00:00+00	SLPU0000489	9
489	2025-08-01 03:00:00+00	SLPU0000490	10
490	2025-08-01 06:00:00+00	SLPU0000491	11
491	2025-08-01 09:00:00+00	SLPU0000492	12
492	2025-08-01 12:00:00+00	SLPU0000493	13
493	2025-08-01 15:00:00+00	SLPU0000494	14
494	2025-08-01 18:00:00+00	SLPU0000495	15
495	2025-08-01 21:00:00+00	SLPU0000496	16
496	2025-08-02 00:00:00+00	SLPU0000497	17
497	2025-08-02 03:00:00+00	SLPU0000498	18
498	2025-08-02 06:00:00+00	SLPU0000499	19
499	2025-08-02 09:00:00+00	SLPU0000500	20
500	2025-08-02 12:00:00+00	SLPU0000501	21
501	2025-08-02 15:00:00+00	SLPU0000502	22
502	2025-08-02 18:00:00+00	SLPU0000503	23
503	2025-08-02 21:00:00+00	SLPU0000504	24
504	2025-08-03 00:00:00+00	SLPU0000505	25
505	2025-08-03 03:00:00+00	SLPU0000506	26
506	2025-08-03 06:00:00+00	SLPU0000507	27
507	2025-08-03 09:00:00+00	SLPU0000508	28
508	2025-08-03 12:00:00+00	SLPU0000509	29
509	2025-08-03 15:00:00+00	SLPU0000510	30
510	2025-08-03 18:00:00+00	SLPU0000511	1
511	2025-08-03 21:00:00+00	SLPU0000512	2
512	2025-08-04 00:00:00+00	SLPU0000513	3
513	2025-08-04 03:00:00+00	SLPU0000514	4
514	2025-08-04 06:00:00+00	SLPU0000515	5
515	2025-08-04 09:00:00+00	SLPU0000516	6
516	2025-08-04 12:00:00+00	SLPU0000517	7
517	2025-08-04 15:00:00+00	SLPU0000518	8
518	2025-08-04 18:00:00+00	SLPU0000519	9
519	2025-08-04 21:00:00+00	SLPU0000520	10
520	2025-08-05 00:00:00+00	SLPU0000521	11
521	2025-08-05 03:00:00+00	SLPU0000522	12
522	2025-08-05 06:00:00+00	SLPU0000523	13
523	2025-08-05 09:00:00+00	SLPU0000524	14
524	2025-08-05 12:00:00+00	SLPU0000525	15
525	2025-08-05 15:00:00+00	SLPU0000526	16
526	2025-08-05 18:00:00+00	SLPU0000527	17
527	2025-08-05 21:00:00+00	SLPU0000528	18
528	2025-08-06 00:00:00+00	SLPU0000529	19
529	2025-08-06 03:00:00+00	SLPU0000530	20
530	2025-08-06 06:00:00+00	SLPU0000531	21
531	2025-08-06 09:00:00+00	SLPU0000532	22
532	2025-08-06 12:00:00+00	SLPU0000533	23
533	2025-08-06 15:00:00+00	SLPU0000534	24
534	2025-08-06 18:00:00+00	SLPU0000535	25
535	2025-08-06 21:00:00+00	SLPU0000536	26
536	2025-08-07 00:00:00+00	SLPU0000537	27
537	2025-08-07 03:00:00+00	SLPU0000538	28
538	2025-08-07 06:00:00+00	SLPU0000539	29
539	2025-08-07 09:00:00+00	SLPU0000540	30
540	2025-08-07 12:00:00+00	SLPU0000541	1
541	2025-08-07 15:00:00+00	SLPU0000542	2
542	2025-08-07 18:00:00+00	SLPU0000543	3
543	2025-08-07 21:00:00+00	SLPU0000544	4
544	2025-08-08 00:00:00+00	SLPU0000545	5
545	2025-08-08 03:00:00+00	SLPU0000546	6
546	2025-08-08 06:00:00+00	SLPU0000547	7
547	2025-08-08 09:00:00+00	SLPU0000548	8
548	2025-08-08 12:00:00+00	SLPU0000549	9
549	2025-08-08 15:00:00+00	SLPU0000550	10
550	2025-08-08 18:00:00+00	SLPU0000551	11
551	2025-08-08 21:00:00+00	SLPU0000552	12
552	2025-08-09 00:00:00+00	SLPU0000553	13
553	2025-08-09 03:00:00+00	SLPU0000554	14
554	2025-08-09 06:00:00+00	SLPU0000555	15
555	2025-08-09 09:00:00+00	SLPU0000556	16
556	2025-08-09 12:00:00+00	SLPU0000557	17
557	2025-08-09 15:00:00+00	SLPU0000558	18
558	2025-08-09 18:00:00+00	SLPU0000559	19
559	2025-08-09 21:00:00+00	SLPU0000560	20
560	2025-08-10 00:00:00+00	SLPU0000561	21
561	2025-08-10 03:00:00+00	SLPU0000562	22
562	2025-08-10 06:00:00+00	SLPU0000563	23
563	2025-08-10 09:00:00+00	SLPU0000564	24
564	2025-08-10 12:00:00+00	SLPU0000565	25
565	2025-08-10 15:00:00+00	SLPU0000566	26
566	2025-08-10 18:00:00+00	SLPU0000567	27
567	2025-08-10 21:00:00+00	SLPU0000568	28
568	2025-08-11 00:00:00+00	SLPU0000569	29
569	2025-08-11 03:00:00+00	SLPU0000570	30
570	2025-08-11 06:00:00+00	SLPU0000571	1
571	2025-08-11 09:00:00+00	SLPU0000572	2
572	2025-08-11 12:00:00+00	SLPU0000573	3
573	2025-08-11 15:00:00+00	SLPU0000574	4
574	2025-08-11 18:00:00+00	SLPU0000575	5
575	2025-08-11 21:00:00+00	SLPU0000576	6
576	2025-08-12 00:00:00+00	SLPU0000577	7
577	2025-08-12 03:00:00+00	SLPU0000578	8
578	2025-08-12 06:00:00+00	SLPU0000579	9
579	2025-08-12 09:00:00+00	SLPU0000580	10
580	2025-08-12 12:00:00+00	SLPU0000581	11
581	2025-08-12 15:00:00+00	SLPU0000582	12
582	2025-08-12 18:00:00+00	SLPU0000583	13
583	2025-08-12 21:00:00+00	SLPU0000584	14
584	2025-08-13 00:00:00+00	SLPU0000585	15
585	2025-08-13 03:00:00+00	SLPU0000586	16
586	2025-08-13 06:00:00+00	SLPU0000587	17
587	2025-08-13 09:00:00+00	SLPU0000588	18
588	2025-08-13 12:00:00+00	SLPU0000589	19
589	2025-08-13 15:00:00+00	SLPU0000590	20
590	2025-08-13 18:00:00+00	SLPU0000591	21
591	2025-08-13 21:00:00+00	SLPU0000592	22
592	2025-08-14 00:00:00+00	SLPU0000593	23
593	2025-08-14 03:00:00+00	SLPU0000594	24
594	2025-08-14 06:00:00+00	SLPU0000595	25
595	2025-08-14 09:00:00+00	SLPU0000596	26
596	2025-08-14 12:00:00+00	SLPU0000597	27
597	2025-08-14 15:00:00+00	SLPU0000598	28
598	2025-08-14 18:00:00+00	SLPU0000599	29
599	2025-08-14 21:00:00+00	SLPU0000600	30
600	2025-08-15 00:00:00+00	SLPU0000601	1
601	2025-08-15 03:00:00+00	SLPU0000602	2
602	2025-08-15 06:00:00+00	SLPU0000603	3
603	2025-08-15 09:00:00+00	SLPU0000604	4
604	2025-08-15 12:00:00+00	SLPU0000605	5
605	2025-08-15 15:00:00+00	SLPU0000606	6
606	2025-08-15 18:00:00+00	SLPU0000607	7
607	2025-08-15 21:00:00+00	SLPU0000608	8
608	2025-08-16 00:00:00+00	SLPU0000609	9
609	2025-08-16 03:00:00+00	SLPU0000610	10
610	2025-08-16 06:00:00+00	SLPU0000611	11
611	2025-08-16 09:00:00+00	SLPU0000612	12
612	2025-08-16 12:00:00+00	SLPU0000613	13
613	2025-08-16 15:00:00+00	SLPU0000614	14
614	2025-08-16 18:00:00+00	SLPU0000615	15
615	2025-08-16 21:00:00+00	SLPU0000616	16
616	2025-08-17 00:00:00+00	SLPU0000617	17
617	2025-08-17 03:00:00+00	SLPU0000618	18
618	2025-08-17 06:00:00+00	SLPU0000619	19
619	2025-08-17 09:00:00+00	SLPU0000620	20
620	2025-08-17 12:00:00+00	SLPU0000621	21
621	2025-08-17 15:00:00+00	SLPU0000622	22
622	2025-08-17 18:00:00+00	SLPU0000623	23
623	2025-08-17 21:00:00+00	SLPU0000624	24
624	2025-08-18 00:00:00+00	SLPU0000625	25
625	2025-08-18 03:00:00+00	SLPU0000626	26
626	2025-08-18 06:00:00+00	SLPU0000627	27
627	2025-08-18 09:00:00+00	SLPU0000628	28
628	2025-08-18 12:00:00+00	SLPU0000629	29
629	2025-08-18 15:00:00+00	SLPU0000630	30
630	2025-08-18 18:00:00+00	SLPU0000631	1
631	2025-08-18 21:00:00+00	SLPU0000632	2
632	2025-08-19 00:00:00+00	SLPU0000633	3
633	2025-08-19 03:00:00+00	SLPU0000634	4
634	2025-08-19 06:00:00+00	SLPU0000635	5
635	2025-08-19 09:00:00+00	SLPU0000636	6
636	2025-08-19 12:00:00+00	SLPU0000637	7
637	2025-08-19 15:00:00+00	SLPU0000638	8
638	2025-08-19 18:00:00+00	SLPU0000639	9
639	2025-08-19 21:00:00+00	SLPU0000640	10
640	2025-08-20 00:00:00+00	SLPU0000641	11
641	2025-08-20 03:00:00+00	SLPU0000642	12
642	2025-08-20 06:00:00+00	SLPU0000643	13
643	2025-08-20 09:00:00+00	SLPU0000644	14
644	2025-08-20 12:00:00+00	SLPU0000645	15
645	2025-08-20 15:00:00+00	SLPU0000646	16
646	2025-08-20 18:00:00+00	SLPU0000647	17
647	2025-08-20 21:00:00+00	SLPU0000648	18
648	2025-08-21 00:00:00+00	SLPU0000649	19
649	2025-08-21 03:00:00+00	SLPU0000650	20
650	2025-08-21 06:00:00+00	SLPU0000651	21
651	2025-08-21 09:00:00+00	SLPU0000652	22
652	2025-08-21 12:00:00+00	SLPU0000653	23
653	2025-08-21 15:00:00+00	SLPU0000654	24
654	2025-08-21 18:00:00+00	SLPU0000655	25
655	2025-08-21 21:00:00+00	SLPU0000656	26
656	2025-08-22 00:00:00+00	SLPU0000657	27
657	2025-08-22 03:00:00+00	SLPU0000658	28
658	2025-08-22 06:00:00+00	SLPU0000659	29
659	2025-08-22 09:00:00+00	SLPU0000660	30
660	2025-08-22 12:00:00+00	SLPU0000661	1
661	2025-08-22 15:00:00+00	SLPU0000662	2
662	2025-08-22 18:00:00+00	SLPU0000663	3
663	2025-08-22 21:00:00+00	SLPU0000664	4
664	2025-08-23 00:00:00+00	SLPU0000665	5
665	2025-08-23 03:00:00+00	SLPU0000666	6
666	2025-08-23 06:00:00+00	SLPU0000667	7
667	2025-08-23 09:00:00+00	SLPU0000668	8
668	2025-08-23 12:00:00+00	SLPU0000669	9
669	2025-08-23 15:00:00+00	SLPU0000670	10
670	2025-08-23 18:00:00+00	SLPU0000671	11
671	2025-08-23 21:00:00+00	SLPU0000672	12
672	2025-08-24 00:00:00+00	SLPU0000673	13
673	2025-08-24 03:00:00+00	SLPU0000674	14
674	2025-08-24 06:00:00+00	SLPU0000675	15
675	2025-08-24 09:00:00+00	SLPU0000676	16
676	2025-08-24 12:00:00+00	SLPU0000677	17
677	2025-08-24 15:00:00+00	SLPU0000678	18
678	2025-08-24 18:00:00+00	SLPU0000679	19
679	2025-08-24 21:00:00+00	SLPU0000680	20
680	2025-08-25 00:00:00+00	SLPU0000681	21
681	2025-08-25 03:00:00+00	SLPU0000682	22
682	2025-08-25 06:00:00+00	SLPU0000683	23
683	2025-08-25 09:00:00+00	SLPU0000684	24
684	2025-08-25 12:00:00+00	SLPU0000685	25
685	2025-08-25 15:00:00+00	SLPU0000686	26
686	2025-08-25 18:00:00+00	SLPU0000687	27
687	2025-08-25 21:00:00+00	SLPU0000688	28
688	2025-08-26 00:00:00+00	SLPU0000689	29
689	2025-08-26 03:00:00+00	SLPU0000690	30
690	2025-08-26 06:00:00+00	SLPU0000691	1
691	2025-08-26 09:00:00+00	SLPU0000692	2
692	2025-08-26 12:00:00+00	SLPU0000693	3
693	2025-08-26 15:00:00+00	SLPU0000694	4
694	2025-08-26 18:00:00+00	SLPU0000695	5
695	2025-08-26 21:00:00+00	SLPU0000696	6
696	2025-08-27 00:00:00+00	SLPU0000697	7
697	2025-08-27 03:00:00+00	SLPU0000698	8
698	2025-08-27 06:00:00+00	SLPU0000699	9
699	2025-08-27 09:00:00+00	SLPU0000700	10
700	2025-08-27 12:00:00+00	SLPU0000701	11
701	2025-08-27 15:00:00+00	SLPU0000702	12
702	2025-08-27 18:00:00+00	SLPU0000703	13
703	2025-08-27 21:00:00+00	SLPU0000704	14
704	2025-08-28 00:00:00+00	SLPU0000705	15
705	2025-08-28 03:00:00+00	SLPU0000706	16
706	2025-08-28 06:00:00+00	SLPU0000707	17
707	2025-08-28 09:00:00+00	SLPU0000708	18
708	2025-08-28 12:00:00+00	SLPU0000709	19
709	2025-08-28 15:00:00+00	SLPU0000710	20
710	2025-08-28 18:00:00+00	SLPU0000711	21
711	2025-08-28 21:00:00+00	SLPU0000712	22
712	2025-08-29 00:00:00+00	SLPU0000713	23
713	2025-08-29 03:00:00+00	SLPU0000714	24
714	2025-08-29 06:00:00+00	SLPU0000715	25
715	2025-08-29 09:00:00+00	SLPU0000716	26
716	2025-08-29 12:00:00+00	SLPU0000717	27
717	2025-08-29 15:00:00+00	SLPU0000718	28
718	2025-08-29 18:00:00+00	SLPU0000719	29
719	2025-08-29 21:00:00+00	SLPU0000720	30
720	2025-08-30 00:00:00+00	SLPU0000721	1
721	2025-08-30 03:00:00+00	SLPU0000722	2
722	2025-08-30 06:00:00+00	SLPU0000723	3
723	2025-08-30 09:00:00+00	SLPU0000724	4
724	2025-08-30 12:00:00+00	SLPU0000725	5
725	2025-08-30 15:00:00+00	SLPU0000726	6
726	2025-08-30 18:00:00+00	SLPU0000727	7
727	2025-08-30 21:00:00+00	SLPU0000728	8
728	2025-08-31 00:00:00+00	SLPU0000729	9
729	2025-08-31 03:00:00+00	SLPU0000730	10
730	2025-08-31 06:00:00+00	SLPU0000731	11
731	2025-08-31 09:00:00+00	SLPU0000732	12
732	2025-08-31 12:00:00+00	SLPU0000733	13
733	2025-08-31 15:00:00+00	SLPU0000734	14
734	2025-08-31 18:00:00+00	SLPU0000735	15
735	2025-08-31 21:00:00+00	SLPU0000736	16
736	2025-09-01 00:00:00+00	SLPU0000737	17
737	2025-09-01 03:00:00+00	SLPU0000738	18
738	2025-09-01 06:00:00+00	SLPU0000739	19
739	2025-09-01 09:00:00+00	SLPU0000740	20
740	2025-09-01 12:00:00+00	SLPU0000741	21
741	2025-09-01 15:00:00+00	SLPU0000742	22
742	2025-09-01 18:00:00+00	SLPU0000743	23
743	2025-09-01 21:00:00+00	SLPU0000744	24
744	2025-09-02 00:00:00+00	SLPU0000745	25
745	2025-09-02 03:00:00+00	SLPU0000746	26
746	2025-09-02 06:00:00+00	SLPU0000747	27
747	2025-09-02 09:00:00+00	SLPU0000748	28
748	2025-09-02 12:00:00+00	SLPU0000749	29
749	2025-09-02 15:00:00+00	SLPU0000750	30
750	2025-09-02 18:00:00+00	SLPU0000751	1
751	2025-09-02 21:00:00+00	SLPU0000752	2
752	2025-09-03 00:00:00+00	SLPU0000753	3
753	2025-09-03 03:00:00+00	SLPU0000754	4
754	2025-09-03 06:00:00+00	SLPU0000755	5
755	2025-09-03 09:00:00+00	SLPU0000756	6
756	2025-09-03 12:00:00+00	SLPU0000757	7
757	2025-09-03 15:00:00+00	SLPU0000758	8
758	2025-09-03 18:00:00+00	SLPU0000759	9
759	2025-09-03 21:00:00+00	SLPU0000760	10
760	2025-09-04 00:00:00+00	SLPU0000761	11
761	2025-09-04 03:00:00+00	SLPU0000762	12
762	2025-09-04 06:00:00+00	SLPU0000763	13
763	2025-09-04 09:00:00+00	SLPU0000764	14
764	2025-09-04 12:00:00+00	SLPU0000765	15
765	2025-09-04 15:00:00+00	SLPU0000766	16
766	2025-09-04 18:00:00+00	SLPU0000767	17
767	2025-09-04 21:00:00+00	SLPU0000768	18
768	2025-09-05 00:00:00+00	SLPU0000769	19
769	2025-09-05 03:00:00+00	SLPU0000770	20
770	2025-09-05 06:00:00+00	SLPU0000771	21
771	2025-09-05 09:00:00+00	SLPU0000772	22
772	2025-09-05 12:00:00+00	SLPU0000773	23
773	2025-09-05 15:00:00+00	SLPU0000774	24
774	2025-09-05 18:00:00+00	SLPU0000775	25
775	2025-09-05 21:00:00+00	SLPU0000776	26
776	2025-09-06 00:00:00+00	SLPU0000777	27
777	2025-09-06 03:00:00+00	SLPU0000778	28
778	2025-09-06 06:00:00+00	SLPU0000779	29
779	2025-09-06 09:00:00+00	SLPU0000780	30
780	2025-09-06 12:00:00+00	SLPU0000781	1
781	2025-09-06 15:00:00+00	SLPU0000782	2
782	2025-09-06 18:00:00+00	SLPU0000783	3
783	2025-09-06 21:00:00+00	SLPU0000784	4
784	2025-09-07 00:00:00+00	SLPU0000785	5
785	2025-09-07 03:00:00+00	SLPU0000786	6
786	2025-09-07 06:00:00+00	SLPU0000787	7
787	2025-09-07 09:00:00+00	SLPU0000788	8
788	2025-09-07 12:00:00+00	SLPU0000789	9
789	2025-09-07 15:00:00+00	SLPU0000790	10
790	2025-09-07 18:00:00+00	SLPU0000791	11
791	2025-09-07 21:00:00+00	SLPU0000792	12
792	2025-09-08 00:00:00+00	SLPU0000793	13
793	2025-09-08 03:00:00+00	SLPU0000794	14
794	2025-09-08 06:00:00+00	SLPU0000795	15
795	2025-09-08 09:00:00+00	SLPU0000796	16
796	2025-09-08 12:00:00+00	SLPU0000797	17
797	2025-09-08 15:00:00+00	SLPU0000798	18
798	2025-09-08 18:00:00+00	SLPU0000799	19
799	2025-09-08 21:00:00+00	SLPU0000800	20
800	2025-09-09 00:00:00+00	SLPU0000001	21
801	2025-09-09 03:00:00+00	SLPU0000002	22
802	2025-09-09 06:00:00+00	SLPU0000003	23
803	2025-09-09 09:00:00+00	SLPU0000004	24
804	2025-09-09 12:00:00+00	SLPU0000005	25
805	2025-09-09 15:00:00+00	SLPU0000006	26
806	2025-09-09 18:00:00+00	SLPU0000007	27
807	2025-09-09 21:00:00+00	SLPU0000008	28
808	2025-09-10 00:00:00+00	SLPU0000009	29
809	2025-09-10 03:00:00+00	SLPU0000010	30
810	2025-09-10 06:00:00+00	SLPU0000011	1
811	2025-09-10 09:00:00+00	SLPU0000012	2
812	2025-09-10 12:00:00+00	SLPU0000013	3
813	2025-09-10 15:00:00+00	SLPU0000014	4
814	2025-09-10 18:00:00+00	SLPU0000015	5
815	2025-09-10 21:00:00+00	SLPU0000016	6
816	2025-09-11 00:00:00+00	SLPU0000017	7
817	2025-09-11 03:00:00+00	SLPU0000018	8
818	2025-09-11 06:00:00+00	SLPU0000019	9
819	2025-09-11 09:00:00+00	SLPU0000020	10
820	2025-09-11 12:00:00+00	SLPU0000021	11
821	2025-09-11 15:00:00+00	SLPU0000022	12
822	2025-09-11 18:00:00+00	SLPU0000023	13
823	2025-09-11 21:00:00+00	SLPU0000024	14
824	2025-09-12 00:00:00+00	SLPU0000025	15
825	2025-09-12 03:00:00+00	SLPU0000026	16
826	2025-09-12 06:00:00+00	SLPU0000027	17
827	2025-09-12 09:00:00+00	SLPU0000028	18
828	2025-09-12 12:00:00+00	SLPU0000029	19
829	2025-09-12 15:00:00+00	SLPU0000030	20
830	2025-09-12 18:00:00+00	SLPU0000031	21
831	2025-09-12 21:00:00+00	SLPU0000032	22
832	2025-09-13 00:00:00+00	SLPU0000033	23
833	2025-09-13 03:00:00+00	SLPU0000034	24
834	2025-09-13 06:00:00+00	SLPU0000035	25
835	2025-09-13 09:00:00+00	SLPU0000036	26
836	2025-09-13 12:00:00+00	SLPU0000037	27
837	2025-09-13 15:00:00+00	SLPU0000038	28
838	2025-09-13 18:00:00+00	SLPU0000039	29
839	2025-09-13 21:00:00+00	SLPU0000040	30
840	2025-09-14 00:00:00+00	SLPU0000041	1
841	2025-09-14 03:00:00+00	SLPU0000042	2
842	2025-09-14 06:00:00+00	SLPU0000043	3
843	2025-09-14 09:00:00+00	SLPU0000044	4
844	2025-09-14 12:00:00+00	SLPU0000045	5
845	2025-09-14 15:00:00+00	SLPU0000046	6
846	2025-09-14 18:00:00+00	SLPU0000047	7
847	2025-09-14 21:00:00+00	SLPU0000048	8
848	2025-09-15 00:00:00+00	SLPU0000049	9
849	2025-09-15 03:00:00+00	SLPU0000050	10
850	2025-09-15 06:00:00+00	SLPU0000051	11
851	2025-09-15 09:00:00+00	SLPU0000052	12
852	2025-09-15 12:00:00+00	SLPU0000053	13
853	2025-09-15 15:00:00+00	SLPU0000054	14
854	2025-09-15 18:00:00+00	SLPU0000055	15
855	2025-09-15 21:00:00+00	SLPU0000056	16
856	2025-09-16 00:00:00+00	SLPU0000057	17
857	2025-09-16 03:00:00+00	SLPU0000058	18
858	2025-09-16 06:00:00+00	SLPU0000059	19
859	2025-09-16 09:00:00+00	SLPU0000060	20
860	2025-09-16 12:00:00+00	SLPU0000061	21
861	2025-09-16 15:00:00+00	SLPU0000062	22
862	2025-09-16 18:00:00+00	SLPU0000063	23
863	2025-09-16 21:00:00+00	SLPU0000064	24
864	2025-09-17 00:00:00+00	SLPU0000065	25
865	2025-09-17 03:00:00+00	SLPU0000066	26
866	2025-09-17 06:00:00+00	SLPU0000067	27
867	2025-09-17 09:00:00+00	SLPU0000068	28
868	2025-09-17 12:00:00+00	SLPU0000069	29
869	2025-09-17 15:00:00+00	SLPU0000070	30
870	2025-09-17 18:00:00+00	SLPU0000071	1
871	2025-09-17 21:00:00+00	SLPU0000072	2
872	2025-09-18 00:00:00+00	SLPU0000073	3
873	2025-09-18 03:00:00+00	SLPU0000074	4
874	2025-09-18 06:00:00+00	SLPU0000075	5
875	2025-09-18 09:00:00+00	SLPU0000076	6
876	2025-09-18 12:00:00+00	SLPU0000077	7
877	2025-09-18 15:00:00+00	SLPU0000078	8
878	2025-09-18 18:00:00+00	SLPU0000079	9
879	2025-09-18 21:00:00+00	SLPU0000080	10
880	2025-09-19 00:00:00+00	SLPU0000081	11
881	2025-09-19 03:00:00+00	SLPU0000082	12
882	2025-09-19 06:00:00+00	SLPU0000083	13
883	2025-09-19 09:00:00+00	SLPU0000084	14
884	2025-09-19 12:00:00+00	SLPU0000085	15
885	2025-09-19 15:00:00+00	SLPU0000086	16
886	2025-09-19 18:00:00+00	SLPU0000087	17
887	2025-09-19 21:00:00+00	SLPU0000088	18
888	2025-09-20 00:00:00+00	SLPU0000089	19
889	2025-09-20 03:00:00+00	SLPU0000090	20
890	2025-09-20 06:00:00+00	SLPU0000091	21
891	2025-09-20 09:00:00+00	SLPU0000092	22
892	2025-09-20 12:00:00+00	SLPU0000093	23
893	2025-09-20 15:00:00+00	SLPU0000094	24
894	2025-09-20 18:00:00+00	SLPU0000095	25
895	2025-09-20 21:00:00+00	SLPU0000096	26
896	2025-09-21 00:00:00+00	SLPU0000097	27
897	2025-09-21 03:00:00+00	SLPU0000098	28
898	2025-09-21 06:00:00+00	SLPU0000099	29
899	2025-09-21 09:00:00+00	SLPU0000100	30
900	2025-09-21 12:00:00+00	SLPU0000101	1
901	2025-09-21 15:00:00+00	SLPU0000102	2
902	2025-09-21 18:00:00+00	SLPU0000103	3
903	2025-09-21 21:00:00+00	SLPU0000104	4
904	2025-09-22 00:00:00+00	SLPU0000105	5
905	2025-09-22 03:00:00+00	SLPU0000106	6
906	2025-09-22 06:00:00+00	SLPU0000107	7
907	2025-09-22 09:00:00+00	SLPU0000108	8
908	2025-09-22 12:00:00+00	SLPU0000109	9
909	2025-09-22 15:00:00+00	SLPU0000110	10
910	2025-09-22 18:00:00+00	SLPU0000111	11
911	2025-09-22 21:00:00+00	SLPU0000112	12
912	2025-09-23 00:00:00+00	SLPU0000113	13
913	2025-09-23 03:00:00+00	SLPU0000114	14
914	2025-09-23 06:00:00+00	SLPU0000115	15
915	2025-09-23 09:00:00+00	SLPU0000116	16
916	2025-09-23 12:00:00+00	SLPU0000117	17
917	2025-09-23 15:00:00+00	SLPU0000118	18
918	2025-09-23 18:00:00+00	SLPU0000119	19
919	2025-09-23 21:00:00+00	SLPU0000120	20
920	2025-09-24 00:00:00+00	SLPU0000121	21
921	2025-09-24 03:00:00+00	SLPU0000122	22
922	2025-09-24 06:00:00+00	SLPU0000123	23
923	2025-09-24 09:00:00+00	SLPU0000124	24
924	2025-09-24 12:00:00+00	SLPU0000125	25
925	2025-09-24 15:00:00+00	SLPU0000126	26
926	2025-09-24 18:00:00+00	SLPU0000127	27
927	2025-09-24 21:00:00+00	SLPU0000128	28
928	2025-09-25 00:00:00+00	SLPU0000129	29
929	2025-09-25 03:00:00+00	SLPU0000130	30
930	2025-09-25 06:00:00+00	SLPU0000131	1
931	2025-09-25 09:00:00+00	SLPU0000132	2
932	2025-09-25 12:00:00+00	SLPU0000133	3
933	2025-09-25 15:00:00+00	SLPU0000134	4
934	2025-09-25 18:00:00+00	SLPU0000135	5
935	2025-09-25 21:00:00+00	SLPU0000136	6
936	2025-09-26 00:00:00+00	SLPU0000137	7
937	2025-09-26 03:00:00+00	SLPU0000138	8
938	2025-09-26 06:00:00+00	SLPU0000139	9
939	2025-09-26 09:00:00+00	SLPU0000140	10
940	2025-09-26 12:00:00+00	SLPU0000141	11
941	2025-09-26 15:00:00+00	SLPU0000142	12
942	2025-09-26 18:00:00+00	SLPU0000143	13
943	2025-09-26 21:00:00+00	SLPU0000144	14
944	2025-09-27 00:00:00+00	SLPU0000145	15
945	2025-09-27 03:00:00+00	SLPU0000146	16
946	2025-09-27 06:00:00+00	SLPU0000147	17
947	2025-09-27 09:00:00+00	SLPU0000148	18
948	2025-09-27 12:00:00+00	SLPU0000149	19
949	2025-09-27 15:00:00+00	SLPU0000150	20
950	2025-09-27 18:00:00+00	SLPU0000151	21
951	2025-09-27 21:00:00+00	SLPU0000152	22
952	2025-09-28 00:00:00+00	SLPU0000153	23
953	2025-09-28 03:00:00+00	SLPU0000154	24
954	2025-09-28 06:00:00+00	SLPU0000155	25
955	2025-09-28 09:00:00+00	SLPU0000156	26
956	2025-09-28 12:00:00+00	SLPU0000157	27
957	2025-09-28 15:00:00+00	SLPU0000158	28
958	2025-09-28 18:00:00+00	SLPU0000159	29
959	2025-09-28 21:00:00+00	SLPU0000160	30
960	2025-09-29 00:00:00+00	SLPU0000161	1
961	2025-09-29 03:00:00+00	SLPU0000162	2
962	2025-09-29 06:00:00+00	SLPU0000163	3
963	2025-09-29 09:00:00+00	SLPU0000164	4
964	2025-09-29 12:00:00+00	SLPU0000165	5
965	2025-09-29 15:00:00+00	SLPU0000166	6
966	2025-09-29 18:00:00+00	SLPU0000167	7
967	2025-09-29 21:00:00+00	SLPU0000168	8
968	2025-09-30 00:00:00+00	SLPU0000169	9
969	2025-09-30 03:00:00+00	SLPU0000170	10
970	2025-09-30 06:00:00+00	SLPU0000171	11
971	2025-09-30 09:00:00+00	SLPU0000172	12
972	2025-09-30 12:00:00+00	SLPU0000173	13
973	2025-09-30 15:00:00+00	SLPU0000174	14
974	2025-09-30 18:00:00+00	SLPU0000175	15
975	2025-09-30 21:00:00+00	SLPU0000176	16
976	2025-10-01 00:00:00+00	SLPU0000177	17
977	2025-10-01 03:00:00+00	SLPU0000178	18
978	2025-10-01 06:00:00+00	SLPU0000179	19
979	2025-10-01 09:00:00+00	SLPU0000180	20
980	2025-10-01 12:00:00+00	SLPU0000181	21
981	2025-10-01 15:00:00+00	SLPU0000182	22
982	2025-10-01 18:00:00+00	SLPU0000183	23
983	2025-10-01 21:00:00+00	SLPU0000184	24
984	2025-10-02 00:00:00+00	SLPU0000185	25
985	2025-10-02 03:00:00+00	SLPU0000186	26
986	2025-10-02 06:00:00+00	SLPU0000187	27
987	2025-10-02 09:00:00+00	SLPU0000188	28
988	2025-10-02 12:00:00+00	SLPU0000189	29
989	2025-10-02 15:00:00+00	SLPU0000190	30
990	2025-10-02 18:00:00+00	SLPU0000191	1
991	2025-10-02 21:00:00+00	SLPU0000192	2
992	2025-10-03 00:00:00+00	SLPU0000193	3
993	2025-10-03 03:00:00+00	SLPU0000194	4
994	2025-10-03 06:00:00+00	SLPU0000195	5
995	2025-10-03 09:00:00+00	SLPU0000196	6
996	2025-10-03 12:00:00+00	SLPU0000197	7
997	2025-10-03 15:00:00+00	SLPU0000198	8
998	2025-10-03 18:00:00+00	SLPU0000199	9
999	2025-10-03 21:00:00+00	SLPU0000200	10
1000	2025-10-04 00:00:00+00	SLPU0000201	11
1001	2025-10-04 03:00:00+00	SLPU0000202	12
1002	2025-10-04 06:00:00+00	SLPU0000203	13
1003	2025-10-04 09:00:00+00	SLPU0000204	14
1004	2025-10-04 12:00:00+00	SLPU0000205	15
1005	2025-10-04 15:00:00+00	SLPU0000206	16
1006	2025-10-04 18:00:00+00	SLPU0000207	17
1007	2025-10-04 21:00:00+00	SLPU0000208	18
1008	2025-10-05 00:00:00+00	SLPU0000209	19
1009	2025-10-05 03:00:00+00	SLPU0000210	20
1010	2025-10-05 06:00:00+00	SLPU0000211	21
1011	2025-10-05 09:00:00+00	SLPU0000212	22
1012	2025-10-05 12:00:00+00	SLPU0000213	23
1013	2025-10-05 15:00:00+00	SLPU0000214	24
1014	2025-10-05 18:00:00+00	SLPU0000215	25
1015	2025-10-05 21:00:00+00	SLPU0000216	26
1016	2025-10-06 00:00:00+00	SLPU0000217	27
1017	2025-10-06 03:00:00+00	SLPU0000218	28
1018	2025-10-06 06:00:00+00	SLPU0000219	29
1019	2025-10-06 09:00:00+00	SLPU0000220	30
1020	2025-10-06 12:00:00+00	SLPU0000221	1
1021	2025-10-06 15:00:00+00	SLPU0000222	2
1022	2025-10-06 18:00:00+00	SLPU0000223	3
1023	2025-10-06 21:00:00+00	SLPU0000224	4
1024	2025-10-07 00:00:00+00	SLPU0000225	5
1025	2025-10-07 03:00:00+00	SLPU0000226	6
1026	2025-10-07 06:00:00+00	SLPU0000227	7
1027	2025-10-07 09:00:00+00	SLPU0000228	8
1028	2025-10-07 12:00:00+00	SLPU0000229	9
1029	2025-10-07 15:00:00+00	SLPU0000230	10
1030	2025-10-07 18:00:00+00	SLPU0000231	11
1031	2025-10-07 21:00:00+00	SLPU0000232	12
1032	2025-10-08 00:00:00+00	SLPU0000233	13
1033	2025-10-08 03:00:00+00	SLPU0000234	14
1034	2025-10-08 06:00:00+00	SLPU0000235	15
1035	2025-10-08 09:00:00+00	SLPU0000236	16
1036	2025-10-08 12:00:00+00	SLPU0000237	17
1037	2025-10-08 15:00:00+00	SLPU0000238	18
1038	2025-10-08 18:00:00+00	SLPU0000239	19
1039	2025-10-08 21:00:00+00	SLPU0000240	20
1040	2025-10-09 00:00:00+00	SLPU0000241	21
1041	2025-10-09 03:00:00+00	SLPU0000242	22
1042	2025-10-09 06:00:00+00	SLPU0000243	23
1043	2025-10-09 09:00:00+00	SLPU0000244	24
1044	2025-10-09 12:00:00+00	SLPU0000245	25
1045	2025-10-09 15:00:00+00	SLPU0000246	26
1046	2025-10-09 18:00:00+00	SLPU0000247	27
1047	2025-10-09 21:00:00+00	SLPU0000248	28
1048	2025-10-10 00:00:00+00	SLPU0000249	29
1049	2025-10-10 03:00:00+00	SLPU0000250	30
1050	2025-10-10 06:00:00+00	SLPU0000251	1
1051	2025-10-10 09:00:00+00	SLPU0000252	2
1052	2025-10-10 12:00:00+00	SLPU0000253	3
1053	2025-10-10 15:00:00+00	SLPU0000254	4
1054	2025-10-10 18:00:00+00	SLPU0000255	5
1055	2025-10-10 21:00:00+00	SLPU0000256	6
1056	2025-10-11 00:00:00+00	SLPU0000257	7
1057	2025-10-11 03:00:00+00	SLPU0000258	8
1058	2025-10-11 06:00:00+00	SLPU0000259	9
1059	2025-10-11 09:00:00+00	SLPU0000260	10
1060	2025-10-11 12:00:00+00	SLPU0000261	11
1061	2025-10-11 15:00:00+00	SLPU0000262	12
1062	2025-10-11 18:00:00+00	SLPU0000263	13
1063	2025-10-11 21:00:00+00	SLPU0000264	14
1064	2025-10-12 00:00:00+00	SLPU0000265	15
1065	2025-10-12 03:00:00+00	SLPU0000266	16
1066	2025-10-12 06:00:00+00	SLPU0000267	17
1067	2025-10-12 09:00:00+00	SLPU0000268	18
1068	2025-10-12 12:00:00+00	SLPU0000269	19
1069	2025-10-12 15:00:00+00	SLPU0000270	20
1070	2025-10-12 18:00:00+00	SLPU0000271	21
1071	2025-10-12 21:00:00+00	SLPU0000272	22
1072	2025-10-13 00:00:00+00	SLPU0000273	23
1073	2025-10-13 03:00:00+00	SLPU0000274	24
1074	2025-10-13 06:00:00+00	SLPU0000275	25
1075	2025-10-13 09:00:00+00	SLPU0000276	26
1076	2025-10-13 12:00:00+00	SLPU0000277	27
1077	2025-10-13 15:00:00+00	SLPU0000278	28
1078	2025-10-13 18:00:00+00	SLPU0000279	29
1079	2025-10-13 21:00:00+00	SLPU0000280	30
1080	2025-10-14 00:00:00+00	SLPU0000281	1
1081	2025-10-14 03:00:00+00	SLPU0000282	2
1082	2025-10-14 06:00:00+00	SLPU0000283	3
1083	2025-10-14 09:00:00+00	SLPU0000284	4
1084	2025-10-14 12:00:00+00	SLPU0000285	5
1085	2025-10-14 15:00:00+00	SLPU0000286	6
1086	2025-10-14 18:00:00+00	SLPU0000287	7
1087	2025-10-14 21:00:00+00	SLPU0000288	8
1088	2025-10-15 00:00:00+00	SLPU0000289	9
1089	2025-10-15 03:00:00+00	SLPU0000290	10
1090	2025-10-15 06:00:00+00	SLPU0000291	11
1091	2025-10-15 09:00:00+00	SLPU0000292	12
1092	2025-10-15 12:00:00+00	SLPU0000293	13
1093	2025-10-15 15:00:00+00	SLPU0000294	14
1094	2025-10-15 18:00:00+00	SLPU0000295	15
1095	2025-10-15 21:00:00+00	SLPU0000296	16
1096	2025-10-16 00:00:00+00	SLPU0000297	17
1097	2025-10-16 03:00:00+00	SLPU0000298	18
1098	2025-10-16 06:00:00+00	SLPU0000299	19
1099	2025-10-16 09:00:00+00	SLPU0000300	20
1100	2025-10-16 12:00:00+00	SLPU0000301	21
1101	2025-10-16 15:00:00+00	SLPU0000302	22
1102	2025-10-16 18:00:00+00	SLPU0000303	23
1103	2025-10-16 21:00:00+00	SLPU0000304	24
1104	2025-10-17 00:00:00+00	SLPU0000305	25
1105	2025-10-17 03:00:00+00	SLPU0000306	26
1106	2025-10-17 06:00:00+00	SLPU0000307	27
1107	2025-10-17 09:00:00+00	SLPU0000308	28
1108	2025-10-17 12:00:00+00	SLPU0000309	29
1109	2025-10-17 15:00:00+00	SLPU0000310	30
1110	2025-10-17 18:00:00+00	SLPU0000311	1
1111	2025-10-17 21:00:00+00	SLPU0000312	2
1112	2025-10-18 00:00:00+00	SLPU0000313	3
1113	2025-10-18 03:00:00+00	SLPU0000314	4
1114	2025-10-18 06:00:00+00	SLPU0000315	5
1115	2025-10-18 09:00:00+00	SLPU0000316	6
1116	2025-10-18 12:00:00+00	SLPU0000317	7
1117	2025-10-18 15:00:00+00	SLPU0000318	8
1118	2025-10-18 18:00:00+00	SLPU0000319	9
1119	2025-10-18 21:00:00+00	SLPU0000320	10
1120	2025-10-19 00:00:00+00	SLPU0000321	11
1121	2025-10-19 03:00:00+00	SLPU0000322	12
1122	2025-10-19 06:00:00+00	SLPU0000323	13
1123	2025-10-19 09:00:00+00	SLPU0000324	14
1124	2025-10-19 12:00:00+00	SLPU0000325	15
1125	2025-10-19 15:00:00+00	SLPU0000326	16
1126	2025-10-19 18:00:00+00	SLPU0000327	17
1127	2025-10-19 21:00:00+00	SLPU0000328	18
1128	2025-10-20 00:00:00+00	SLPU0000329	19
1129	2025-10-20 03:00:00+00	SLPU0000330	20
1130	2025-10-20 06:00:00+00	SLPU0000331	21
1131	2025-10-20 09:00:00+00	SLPU0000332	22
1132	2025-10-20 12:00:00+00	SLPU0000333	23
1133	2025-10-20 15:00:00+00	SLPU0000334	24
1134	2025-10-20 18:00:00+00	SLPU0000335	25
1135	2025-10-20 21:00:00+00	SLPU0000336	26
1136	2025-10-21 00:00:00+00	SLPU0000337	27
1137	2025-10-21 03:00:00+00	SLPU0000338	28
1138	2025-10-21 06:00:00+00	SLPU0000339	29
1139	2025-10-21 09:00:00+00	SLPU0000340	30
1140	2025-10-21 12:00:00+00	SLPU0000341	1
1141	2025-10-21 15:00:00+00	SLPU0000342	2
1142	2025-10-21 18:00:00+00	SLPU0000343	3
1143	2025-10-21 21:00:00+00	SLPU0000344	4
1144	2025-10-22 00:00:00+00	SLPU0000345	5
1145	2025-10-22 03:00:00+00	SLPU0000346	6
1146	2025-10-22 06:00:00+00	SLPU0000347	7
1147	2025-10-22 09:00:00+00	SLPU0000348	8
1148	2025-10-22 12:00:00+00	SLPU0000349	9
1149	2025-10-22 15:00:00+00	SLPU0000350	10
1150	2025-10-22 18:00:00+00	SLPU0000351	11
1151	2025-10-22 21:00:00+00	SLPU0000352	12
1152	2025-10-23 00:00:00+00	SLPU0000353	13
1153	2025-10-23 03:00:00+00	SLPU0000354	14
1154	2025-10-23 06:00:00+00	SLPU0000355	15
1155	2025-10-23 09:00:00+00	SLPU0000356	16
1156	2025-10-23 12:00:00+00	SLPU0000357	17
1157	2025-10-23 15:00:00+00	SLPU0000358	18
1158	2025-10-23 18:00:00+00	SLPU0000359	19
1159	2025-10-23 21:00:00+00	SLPU0000360	20
1160	2025-10-24 00:00:00+00	SLPU0000361	21
1161	2025-10-24 03:00:00+00	SLPU0000362	22
1162	2025-10-24 06:00:00+00	SLPU0000363	23
1163	2025-10-24 09:00:00+00	SLPU0000364	24
1164	2025-10-24 12:00:00+00	SLPU0000365	25
1165	2025-10-24 15:00:00+00	SLPU0000366	26
1166	2025-10-24 18:00:00+00	SLPU0000367	27
1167	2025-10-24 21:00:00+00	SLPU0000368	28
1168	2025-10-25 00:00:00+00	SLPU0000369	29
1169	2025-10-25 03:00:00+00	SLPU0000370	30
1170	2025-10-25 06:00:00+00	SLPU0000371	1
1171	2025-10-25 09:00:00+00	SLPU0000372	2
1172	2025-10-25 12:00:00+00	SLPU0000373	3
1173	2025-10-25 15:00:00+00	SLPU0000374	4
1174	2025-10-25 18:00:00+00	SLPU0000375	5
1175	2025-10-25 21:00:00+00	SLPU0000376	6
1176	2025-10-26 00:00:00+00	SLPU0000377	7
1177	2025-10-26 03:00:00+00	SLPU0000378	8
1178	2025-10-26 06:00:00+00	SLPU0000379	9
1179	2025-10-26 09:00:00+00	SLPU0000380	10
1180	2025-10-26 12:00:00+00	SLPU0000381	11
1181	2025-10-26 15:00:00+00	SLPU0000382	12
1182	2025-10-26 18:00:00+00	SLPU0000383	13
1183	2025-10-26 21:00:00+00	SLPU0000384	14
1184	2025-10-27 00:00:00+00	SLPU0000385	15
1185	2025-10-27 03:00:00+00	SLPU0000386	16
1186	2025-10-27 06:00:00+00	SLPU0000387	17
1187	2025-10-27 09:00:00+00	SLPU0000388	18
1188	2025-10-27 12:00:00+00	SLPU0000389	19
1189	2025-10-27 15:00:00+00	SLPU0000390	20
1190	2025-10-27 18:00:00+00	SLPU0000391	21
1191	2025-10-27 21:00:00+00	SLPU0000392	22
1192	2025-10-28 00:00:00+00	SLPU0000393	23
1193	2025-10-28 03:00:00+00	SLPU0000394	24
1194	2025-10-28 06:00:00+00	SLPU0000395	25
1195	2025-10-28 09:00:00+00	SLPU0000396	26
1196	2025-10-28 12:00:00+00	SLPU0000397	27
1197	2025-10-28 15:00:00+00	SLPU0000398	28
1198	2025-10-28 18:00:00+00	SLPU0000399	29
1199	2025-10-28 21:00:00+00	SLPU0000400	30
1200	2025-10-29 00:00:00+00	SLPU0000401	1
1201	2025-10-29 03:00:00+00	SLPU0000402	2
1202	2025-10-29 06:00:00+00	SLPU0000403	3
1203	2025-10-29 09:00:00+00	SLPU0000404	4
1204	2025-10-29 12:00:00+00	SLPU0000405	5
1205	2025-10-29 15:00:00+00	SLPU0000406	6
1206	2025-10-29 18:00:00+00	SLPU0000407	7
1207	2025-10-29 21:00:00+00	SLPU0000408	8
1208	2025-10-30 00:00:00+00	SLPU0000409	9
1209	2025-10-30 03:00:00+00	SLPU0000410	10
1210	2025-10-30 06:00:00+00	SLPU0000411	11
1211	2025-10-30 09:00:00+00	SLPU0000412	12
1212	2025-10-30 12:00:00+00	SLPU0000413	13
1213	2025-10-30 15:00:00+00	SLPU0000414	14
1214	2025-10-30 18:00:00+00	SLPU0000415	15
1215	2025-10-30 21:00:00+00	SLPU0000416	16
1216	2025-10-31 00:00:00+00	SLPU0000417	17
1217	2025-10-31 03:00:00+00	SLPU0000418	18
1218	2025-10-31 06:00:00+00	SLPU0000419	19
1219	2025-10-31 09:00:00+00	SLPU0000420	20
1220	2025-10-31 12:00:00+00	SLPU0000421	21
1221	2025-10-31 15:00:00+00	SLPU0000422	22
1222	2025-10-31 18:00:00+00	SLPU0000423	23
1223	2025-10-31 21:00:00+00	SLPU0000424	24
1224	2025-11-01 00:00:00+00	SLPU0000425	25
1225	2025-11-01 03:00:00+00	SLPU0000426	26
1226	2025-11-01 06:00:00+00	SLPU0000427	27
1227	2025-11-01 09:00:00+00	SLPU0000428	28
1228	2025-11-01 12:00:00+00	SLPU0000429	29
1229	2025-11-01 15:00:00+00	SLPU0000430	30
1230	2025-11-01 18:00:00+00	SLPU0000431	1
1231	2025-11-01 21:00:00+00	SLPU0000432	2
1232	2025-11-02 00:00:00+00	SLPU0000433	3
1233	2025-11-02 03:00:00+00	SLPU0000434	4
1234	2025-11-02 06:00:00+00	SLPU0000435	5
1235	2025-11-02 09:00:00+00	SLPU0000436	6
1236	2025-11-02 12:00:00+00	SLPU0000437	7
1237	2025-11-02 15:00:00+00	SLPU0000438	8
1238	2025-11-02 18:00:00+00	SLPU0000439	9
1239	2025-11-02 21:00:00+00	SLPU0000440	10
1240	2025-11-03 00:00:00+00	SLPU0000441	11
1241	2025-11-03 03:00:00+00	SLPU0000442	12
1242	2025-11-03 06:00:00+00	SLPU0000443	13
1243	2025-11-03 09:00:00+00	SLPU0000444	14
1244	2025-11-03 12:00:00+00	SLPU0000445	15
1245	2025-11-03 15:00:00+00	SLPU0000446	16
1246	2025-11-03 18:00:00+00	SLPU0000447	17
1247	2025-11-03 21:00:00+00	SLPU0000448	18
1248	2025-11-04 00:00:00+00	SLPU0000449	19
1249	2025-11-04 03:00:00+00	SLPU0000450	20
1250	2025-11-04 06:00:00+00	SLPU0000451	21
1251	2025-11-04 09:00:00+00	SLPU0000452	22
1252	2025-11-04 12:00:00+00	SLPU0000453	23
1253	2025-11-04 15:00:00+00	SLPU0000454	24
1254	2025-11-04 18:00:00+00	SLPU0000455	25
1255	2025-11-04 21:00:00+00	SLPU0000456	26
1256	2025-11-05 00:00:00+00	SLPU0000457	27
1257	2025-11-05 03:00:00+00	SLPU0000458	28
1258	2025-11-05 06:00:00+00	SLPU0000459	29
1259	2025-11-05 09:00:00+00	SLPU0000460	30
1260	2025-11-05 12:00:00+00	SLPU0000461	1
1261	2025-11-05 15:00:00+00	SLPU0000462	2
1262	2025-11-05 18:00:00+00	SLPU0000463	3
1263	2025-11-05 21:00:00+00	SLPU0000464	4
1264	2025-11-06 00:00:00+00	SLPU0000465	5
1265	2025-11-06 03:00:00+00	SLPU0000466	6
1266	2025-11-06 06:00:00+00	SLPU0000467	7
1267	2025-11-06 09:00:00+00	SLPU0000468	8
1268	2025-11-06 12:00:00+00	SLPU0000469	9
1269	2025-11-06 15:00:00+00	SLPU0000470	10
1270	2025-11-06 18:00:00+00	SLPU0000471	11
1271	2025-11-06 21:00:00+00	SLPU0000472	12
1272	2025-11-07 00:00:00+00	SLPU0000473	13
1273	2025-11-07 03:00:00+00	SLPU0000474	14
1274	2025-11-07 06:00:00+00	SLPU0000475	15
1275	2025-11-07 09:00:00+00	SLPU0000476	16
1276	2025-11-07 12:00:00+00	SLPU0000477	17
1277	2025-11-07 15:00:00+00	SLPU0000478	18
1278	2025-11-07 18:00:00+00	SLPU0000479	19
1279	2025-11-07 21:00:00+00	SLPU0000480	20
1280	2025-11-08 00:00:00+00	SLPU0000481	21
1281	2025-11-08 03:00:00+00	SLPU0000482	22
1282	2025-11-08 06:00:00+00	SLPU0000483	23
1283	2025-11-08 09:00:00+00	SLPU0000484	24
1284	2025-11-08 12:00:00+00	SLPU0000485	25
1285	2025-11-08 15:00:00+00	SLPU0000486	26
1286	2025-11-08 18:00:00+00	SLPU0000487	27
1287	2025-11-08 21:00:00+00	SLPU0000488	28
1288	2025-11-09 00:00:00+00	SLPU0000489	29
1289	2025-11-09 03:00:00+00	SLPU0000490	30
1290	2025-11-09 06:00:00+00	SLPU0000491	1
1291	2025-11-09 09:00:00+00	SLPU0000492	2
1292	2025-11-09 12:00:00+00	SLPU0000493	3
1293	2025-11-09 15:00:00+00	SLPU0000494	4
1294	2025-11-09 18:00:00+00	SLPU0000495	5
1295	2025-11-09 21:00:00+00	SLPU0000496	6
1296	2025-11-10 00:00:00+00	SLPU0000497	7
1297	2025-11-10 03:00:00+00	SLPU0000498	8
1298	2025-11-10 06:00:00+00	SLPU0000499	9
1299	2025-11-10 09:00:00+00	SLPU0000500	10
1300	2025-11-10 12:00:00+00	SLPU0000501	11
1301	2025-11-10 15:00:00+00	SLPU0000502	12
1302	2025-11-10 18:00:00+00	SLPU0000503	13
1303	2025-11-10 21:00:00+00	SLPU0000504	14
1304	2025-11-11 00:00:00+00	SLPU0000505	15
1305	2025-11-11 03:00:00+00	SLPU0000506	16
1306	2025-11-11 06:00:00+00	SLPU0000507	17
1307	2025-11-11 09:00:00+00	SLPU0000508	18
1308	2025-11-11 12:00:00+00	SLPU0000509	19
1309	2025-11-11 15:00:00+00	SLPU0000510	20
1310	2025-11-11 18:00:00+00	SLPU0000511	21
1311	2025-11-11 21:00:00+00	SLPU0000512	22
1312	2025-11-12 00:00:00+00	SLPU0000513	23
1313	2025-11-12 03:00:00+00	SLPU0000514	24
1314	2025-11-12 06:00:00+00	SLPU0000515	25
1315	2025-11-12 09:00:00+00	SLPU0000516	26
1316	2025-11-12 12:00:00+00	SLPU0000517	27
1317	2025-11-12 15:00:00+00	SLPU0000518	28
1318	2025-11-12 18:00:00+00	SLPU0000519	29
1319	2025-11-12 21:00:00+00	SLPU0000520	30
1320	2025-11-13 00:00:00+00	SLPU0000521	1
1321	2025-11-13 03:00:00+00	SLPU0000522	2
1322	2025-11-13 06:00:00+00	SLPU0000523	3
1323	2025-11-13 09:00:00+00	SLPU0000524	4
1324	2025-11-13 12:00:00+00	SLPU0000525	5
1325	2025-11-13 15:00:00+00	SLPU0000526	6
1326	2025-11-13 18:00:00+00	SLPU0000527	7
1327	2025-11-13 21:00:00+00	SLPU0000528	8
1328	2025-11-14 00:00:00+00	SLPU0000529	9
1329	2025-11-14 03:00:00+00	SLPU0000530	10
1330	2025-11-14 06:00:00+00	SLPU0000531	11
1331	2025-11-14 09:00:00+00	SLPU0000532	12
1332	2025-11-14 12:00:00+00	SLPU0000533	13
1333	2025-11-14 15:00:00+00	SLPU0000534	14
1334	2025-11-14 18:00:00+00	SLPU0000535	15
1335	2025-11-14 21:00:00+00	SLPU0000536	16
1336	2025-11-15 00:00:00+00	SLPU0000537	17
1337	2025-11-15 03:00:00+00	SLPU0000538	18
1338	2025-11-15 06:00:00+00	SLPU0000539	19
1339	2025-11-15 09:00:00+00	SLPU0000540	20
1340	2025-11-15 12:00:00+00	SLPU0000541	21
1341	2025-11-15 15:00:00+00	SLPU0000542	22
1342	2025-11-15 18:00:00+00	SLPU0000543	23
1343	2025-11-15 21:00:00+00	SLPU0000544	24
1344	2025-11-16 00:00:00+00	SLPU0000545	25
1345	2025-11-16 03:00:00+00	SLPU0000546	26
1346	2025-11-16 06:00:00+00	SLPU0000547	27
1347	2025-11-16 09:00:00+00	SLPU0000548	28
1348	2025-11-16 12:00:00+00	SLPU0000549	29
1349	2025-11-16 15:00:00+00	SLPU0000550	30
1350	2025-11-16 18:00:00+00	SLPU0000551	1
1351	2025-11-16 21:00:00+00	SLPU0000552	2
1352	2025-11-17 00:00:00+00	SLPU0000553	3
1353	2025-11-17 03:00:00+00	SLPU0000554	4
1354	2025-11-17 06:00:00+00	SLPU0000555	5
1355	2025-11-17 09:00:00+00	SLPU0000556	6
1356	2025-11-17 12:00:00+00	SLPU0000557	7
1357	2025-11-17 15:00:00+00	SLPU0000558	8
1358	2025-11-17 18:00:00+00	SLPU0000559	9
1359	2025-11-17 21:00:00+00	SLPU0000560	10
1360	2025-11-18 00:00:00+00	SLPU0000561	11
1361	2025-11-18 03:00:00+00	SLPU0000562	12
1362	2025-11-18 06:00:00+00	SLPU0000563	13
1363	2025-11-18 09:00:00+00	SLPU0000564	14
1364	2025-11-18 12:00:00+00	SLPU0000565	15
1365	2025-11-18 15:00:00+00	SLPU0000566	16
1366	2025-11-18 18:00:00+00	SLPU0000567	17
1367	2025-11-18 21:00:00+00	SLPU0000568	18
1368	2025-11-19 00:00:00+00	SLPU0000569	19
1369	2025-11-19 03:00:00+00	SLPU0000570	20
1370	2025-11-19 06:00:00+00	SLPU0000571	21
1371	2025-11-19 09:00:00+00	SLPU0000572	22
1372	2025-11-19 12:00:00+00	SLPU0000573	23
1373	2025-11-19 15:00:00+00	SLPU0000574	24
1374	2025-11-19 18:00:00+00	SLPU0000575	25
1375	2025-11-19 21:00:00+00	SLPU0000576	26
1376	2025-11-20 00:00:00+00	SLPU0000577	27
1377	2025-11-20 03:00:00+00	SLPU0000578	28
1378	2025-11-20 06:00:00+00	SLPU0000579	29
1379	2025-11-20 09:00:00+00	SLPU0000580	30
1380	2025-11-20 12:00:00+00	SLPU0000581	1
1381	2025-11-20 15:00:00+00	SLPU0000582	2
1382	2025-11-20 18:00:00+00	SLPU0000583	3
1383	2025-11-20 21:00:00+00	SLPU0000584	4
1384	2025-11-21 00:00:00+00	SLPU0000585	5
1385	2025-11-21 03:00:00+00	SLPU0000586	6
1386	2025-11-21 06:00:00+00	SLPU0000587	7
1387	2025-11-21 09:00:00+00	SLPU0000588	8
1388	2025-11-21 12:00:00+00	SLPU0000589	9
1389	2025-11-21 15:00:00+00	SLPU0000590	10
1390	2025-11-21 18:00:00+00	SLPU0000591	11
1391	2025-11-21 21:00:00+00	SLPU0000592	12
1392	2025-11-22 00:00:00+00	SLPU0000593	13
1393	2025-11-22 03:00:00+00	SLPU0000594	14
1394	2025-11-22 06:00:00+00	SLPU0000595	15
1395	2025-11-22 09:00:00+00	SLPU0000596	16
1396	2025-11-22 12:00:00+00	SLPU0000597	17
1397	2025-11-22 15:00:00+00	SLPU0000598	18
1398	2025-11-22 18:00:00+00	SLPU0000599	19
1399	2025-11-22 21:00:00+00	SLPU0000600	20
1400	2025-11-23 00:00:00+00	SLPU0000601	21
1401	2025-11-23 03:00:00+00	SLPU0000602	22
1402	2025-11-23 06:00:00+00	SLPU0000603	23
1403	2025-11-23 09:00:00+00	SLPU0000604	24
1404	2025-11-23 12:00:00+00	SLPU0000605	25
1405	2025-11-23 15:00:00+00	SLPU0000606	26
1406	2025-11-23 18:00:00+00	SLPU0000607	27
1407	2025-11-23 21:00:00+00	SLPU0000608	28
1408	2025-11-24 00:00:00+00	SLPU0000609	29
1409	2025-11-24 03:00:00+00	SLPU0000610	30
1410	2025-11-24 06:00:00+00	SLPU0000611	1
1411	2025-11-24 09:00:00+00	SLPU0000612	2
1412	2025-11-24 12:00:00+00	SLPU0000613	3
1413	2025-11-24 15:00:00+00	SLPU0000614	4
1414	2025-11-24 18:00:00+00	SLPU0000615	5
1415	2025-11-24 21:00:00+00	SLPU0000616	6
1416	2025-11-25 00:00:00+00	SLPU0000617	7
1417	2025-11-25 03:00:00+00	SLPU0000618	8
1418	2025-11-25 06:00:00+00	SLPU0000619	9
1419	2025-11-25 09:00:00+00	SLPU0000620	10
1420	2025-11-25 12:00:00+00	SLPU0000621	11
1421	2025-11-25 15:00:00+00	SLPU0000622	12
1422	2025-11-25 18:00:00+00	SLPU0000623	13
1423	2025-11-25 21:00:00+00	SLPU0000624	14
1424	2025-11-26 00:00:00+00	SLPU0000625	15
1425	2025-11-26 03:00:00+00	SLPU0000626	16
1426	2025-11-26 06:00:00+00	SLPU0000627	17
1427	2025-11-26 09:00:00+00	SLPU0000628	18
1428	2025-11-26 12:00:00+00	SLPU0000629	19
1429	2025-11-26 15:00:00+00	SLPU0000630	20
1430	2025-11-26 18:00:00+00	SLPU0000631	21
1431	2025-11-26 21:00:00+00	SLPU0000632	22
1432	2025-11-27 00:00:00+00	SLPU0000633	23
1433	2025-11-27 03:00:00+00	SLPU0000634	24
1434	2025-11-27 06:00:00+00	SLPU0000635	25
1435	2025-11-27 09:00:00+00	SLPU0000636	26
1436	2025-11-27 12:00:00+00	SLPU0000637	27
1437	2025-11-27 15:00:00+00	SLPU0000638	28
1438	2025-11-27 18:00:00+00	SLPU0000639	29
1439	2025-11-27 21:00:00+00	SLPU0000640	30
1440	2025-11-28 00:00:00+00	SLPU0000641	1
1441	2025-11-28 03:00:00+00	SLPU0000642	2
1442	2025-11-28 06:00:00+00	SLPU0000643	3
1443	2025-11-28 09:00:00+00	SLPU0000644	4
1444	2025-11-28 12:00:00+00	SLPU0000645	5
1445	2025-11-28 15:00:00+00	SLPU0000646	6
1446	2025-11-28 18:00:00+00	SLPU0000647	7
1447	2025-11-28 21:00:00+00	SLPU0000648	8
1448	2025-11-29 00:00:00+00	SLPU0000649	9
1449	2025-11-29 03:00:00+00	SLPU0000650	10
1450	2025-11-29 06:00:00+00	SLPU0000651	11
1451	2025-11-29 09:00:00+00	SLPU0000652	12
1452	2025-11-29 12:00:00+00	SLPU0000653	13
1453	2025-11-29 15:00:00+00	SLPU0000654	14
1454	2025-11-29 18:00:00+00	SLPU0000655	15
1455	2025-11-29 21:00:00+00	SLPU0000656	16
1456	2025-11-30 00:00:00+00	SLPU0000657	17
1457	2025-11-30 03:00:00+00	SLPU0000658	18
1458	2025-11-30 06:00:00+00	SLPU0000659	19
1459	2025-11-30 09:00:00+00	SLPU0000660	20
1460	2025-11-30 12:00:00+00	SLPU0000661	21
1461	2025-11-30 15:00:00+00	SLPU0000662	22
1462	2025-11-30 18:00:00+00	SLPU0000663	23
1463	2025-11-30 21:00:00+00	SLPU0000664	24
1464	2025-12-01 00:00:00+00	SLPU0000665	25
1465	2025-12-01 03:00:00+00	SLPU0000666	26
1466	2025-12-01 06:00:00+00	SLPU0000667	27
1467	2025-12-01 09:00:00+00	SLPU0000668	28
1468	2025-12-01 12:00:00+00	SLPU0000669	29
1469	2025-12-01 15:00:00+00	SLPU0000670	30
1470	2025-12-01 18:00:00+00	SLPU0000671	1
1471	2025-12-01 21:00:00+00	SLPU0000672	2
1472	2025-12-02 00:00:00+00	SLPU0000673	3
1473	2025-12-02 03:00:00+00	SLPU0000674	4
1474	2025-12-02 06:00:00+00	SLPU0000675	5
1475	2025-12-02 09:00:00+00	SLPU0000676	6
1476	2025-12-02 12:00:00+00	SLPU0000677	7
1477	2025-12-02 15:00:00+00	SLPU0000678	8
1478	2025-12-02 18:00:00+00	SLPU0000679	9
1479	2025-12-02 21:00:00+00	SLPU0000680	10
1480	2025-12-03 00:00:00+00	SLPU0000681	11
1481	2025-12-03 03:00:00+00	SLPU0000682	12
1482	2025-12-03 06:00:00+00	SLPU0000683	13
1483	2025-12-03 09:00:00+00	SLPU0000684	14
1484	2025-12-03 12:00:00+00	SLPU0000685	15
1485	2025-12-03 15:00:00+00	SLPU0000686	16
1486	2025-12-03 18:00:00+00	SLPU0000687	17
1487	2025-12-03 21:00:00+00	SLPU0000688	18
1488	2025-12-04 00:00:00+00	SLPU0000689	19
1489	2025-12-04 03:00:00+00	SLPU0000690	20
1490	2025-12-04 06:00:00+00	SLPU0000691	21
1491	2025-12-04 09:00:00+00	SLPU0000692	22
1492	2025-12-04 12:00:00+00	SLPU0000693	23
1493	2025-12-04 15:00:00+00	SLPU0000694	24
1494	2025-12-04 18:00:00+00	SLPU0000695	25
1495	2025-12-04 21:00:00+00	SLPU0000696	26
1496	2025-12-05 00:00:00+00	SLPU0000697	27
1497	2025-12-05 03:00:00+00	SLPU0000698	28
1498	2025-12-05 06:00:00+00	SLPU0000699	29
1499	2025-12-05 09:00:00+00	SLPU0000700	30
1500	2025-12-05 12:00:00+00	SLPU0000701	1
1501	2025-12-05 15:00:00+00	SLPU0000702	2
1502	2025-12-05 18:00:00+00	SLPU0000703	3
1503	2025-12-05 21:00:00+00	SLPU0000704	4
1504	2025-12-06 00:00:00+00	SLPU0000705	5
1505	2025-12-06 03:00:00+00	SLPU0000706	6
1506	2025-12-06 06:00:00+00	SLPU0000707	7
1507	2025-12-06 09:00:00+00	SLPU0000708	8
1508	2025-12-06 12:00:00+00	SLPU0000709	9
1509	2025-12-06 15:00:00+00	SLPU0000710	10
1510	2025-12-06 18:00:00+00	SLPU0000711	11
1511	2025-12-06 21:00:00+00	SLPU0000712	12
1512	2025-12-07 00:00:00+00	SLPU0000713	13
1513	2025-12-07 03:00:00+00	SLPU0000714	14
1514	2025-12-07 06:00:00+00	SLPU0000715	15
1515	2025-12-07 09:00:00+00	SLPU0000716	16
1516	2025-12-07 12:00:00+00	SLPU0000717	17
1517	2025-12-07 15:00:00+00	SLPU0000718	18
1518	2025-12-07 18:00:00+00	SLPU0000719	19
1519	2025-12-07 21:00:00+00	SLPU0000720	20
1520	2025-12-08 00:00:00+00	SLPU0000721	21
1521	2025-12-08 03:00:00+00	SLPU0000722	22
1522	2025-12-08 06:00:00+00	SLPU0000723	23
1523	2025-12-08 09:00:00+00	SLPU0000724	24
1524	2025-12-08 12:00:00+00	SLPU0000725	25
1525	2025-12-08 15:00:00+00	SLPU0000726	26
1526	2025-12-08 18:00:00+00	SLPU0000727	27
1527	2025-12-08 21:00:00+00	SLPU0000728	28
1528	2025-12-09 00:00:00+00	SLPU0000729	29
1529	2025-12-09 03:00:00+00	SLPU0000730	30
1530	2025-12-09 06:00:00+00	SLPU0000731	1
1531	2025-12-09 09:00:00+00	SLPU0000732	2
1532	2025-12-09 12:00:00+00	SLPU0000733	3
1533	2025-12-09 15:00:00+00	SLPU0000734	4
1534	2025-12-09 18:00:00+00	SLPU0000735	5
1535	2025-12-09 21:00:00+00	SLPU0000736	6
1536	2025-12-10 00:00:00+00	SLPU0000737	7
1537	2025-12-10 03:00:00+00	SLPU0000738	8
1538	2025-12-10 06:00:00+00	SLPU0000739	9
1539	2025-12-10 09:00:00+00	SLPU0000740	10
1540	2025-12-10 12:00:00+00	SLPU0000741	11
1541	2025-12-10 15:00:00+00	SLPU0000742	12
1542	2025-12-10 18:00:00+00	SLPU0000743	13
1543	2025-12-10 21:00:00+00	SLPU0000744	14
1544	2025-12-11 00:00:00+00	SLPU0000745	15
1545	2025-12-11 03:00:00+00	SLPU0000746	16
1546	2025-12-11 06:00:00+00	SLPU0000747	17
1547	2025-12-11 09:00:00+00	SLPU0000748	18
1548	2025-12-11 12:00:00+00	SLPU0000749	19
1549	2025-12-11 15:00:00+00	SLPU0000750	20
1550	2025-12-11 18:00:00+00	SLPU0000751	21
1551	2025-12-11 21:00:00+00	SLPU0000752	22
1552	2025-12-12 00:00:00+00	SLPU0000753	23
1553	2025-12-12 03:00:00+00	SLPU0000754	24
1554	2025-12-12 06:00:00+00	SLPU0000755	25
1555	2025-12-12 09:00:00+00	SLPU0000756	26
1556	2025-12-12 12:00:00+00	SLPU0000757	27
1557	2025-12-12 15:00:00+00	SLPU0000758	28
1558	2025-12-12 18:00:00+00	SLPU0000759	29
1559	2025-12-12 21:00:00+00	SLPU0000760	30
1560	2025-12-13 00:00:00+00	SLPU0000761	1
1561	2025-12-13 03:00:00+00	SLPU0000762	2
1562	2025-12-13 06:00:00+00	SLPU0000763	3
1563	2025-12-13 09:00:00+00	SLPU0000764	4
1564	2025-12-13 12:00:00+00	SLPU0000765	5
1565	2025-12-13 15:00:00+00	SLPU0000766	6
1566	2025-12-13 18:00:00+00	SLPU0000767	7
1567	2025-12-13 21:00:00+00	SLPU0000768	8
1568	2025-12-14 00:00:00+00	SLPU0000769	9
1569	2025-12-14 03:00:00+00	SLPU0000770	10
1570	2025-12-14 06:00:00+00	SLPU0000771	11
1571	2025-12-14 09:00:00+00	SLPU0000772	12
1572	2025-12-14 12:00:00+00	SLPU0000773	13
1573	2025-12-14 15:00:00+00	SLPU0000774	14
1574	2025-12-14 18:00:00+00	SLPU0000775	15
1575	2025-12-14 21:00:00+00	SLPU0000776	16
1576	2025-12-15 00:00:00+00	SLPU0000777	17
1577	2025-12-15 03:00:00+00	SLPU0000778	18
1578	2025-12-15 06:00:00+00	SLPU0000779	19
1579	2025-12-15 09:00:00+00	SLPU0000780	20
1580	2025-12-15 12:00:00+00	SLPU0000781	21
1581	2025-12-15 15:00:00+00	SLPU0000782	22
1582	2025-12-15 18:00:00+00	SLPU0000783	23
1583	2025-12-15 21:00:00+00	SLPU0000784	24
1584	2025-12-16 00:00:00+00	SLPU0000785	25
1585	2025-12-16 03:00:00+00	SLPU0000786	26
1586	2025-12-16 06:00:00+00	SLPU0000787	27
1587	2025-12-16 09:00:00+00	SLPU0000788	28
1588	2025-12-16 12:00:00+00	SLPU0000789	29
1589	2025-12-16 15:00:00+00	SLPU0000790	30
1590	2025-12-16 18:00:00+00	SLPU0000791	1
1591	2025-12-16 21:00:00+00	SLPU0000792	2
1592	2025-12-17 00:00:00+00	SLPU0000793	3
1593	2025-12-17 03:00:00+00	SLPU0000794	4
1594	2025-12-17 06:00:00+00	SLPU0000795	5
1595	2025-12-17 09:00:00+00	SLPU0000796	6
1596	2025-12-17 12:00:00+00	SLPU0000797	7
1597	2025-12-17 15:00:00+00	SLPU0000798	8
1598	2025-12-17 18:00:00+00	SLPU0000799	9
1599	2025-12-17 21:00:00+00	SLPU0000800	10
1600	2025-12-18 00:00:00+00	SLPU0000001	11
1601	2025-12-18 03:00:00+00	SLPU0000002	12
1602	2025-12-18 06:00:00+00	SLPU0000003	13
1603	2025-12-18 09:00:00+00	SLPU0000004	14
1604	2025-12-18 12:00:00+00	SLPU0000005	15
1605	2025-12-18 15:00:00+00	SLPU0000006	16
1606	2025-12-18 18:00:00+00	SLPU0000007	17
1607	2025-12-18 21:00:00+00	SLPU0000008	18
1608	2025-12-19 00:00:00+00	SLPU0000009	19
1609	2025-12-19 03:00:00+00	SLPU0000010	20
1610	2025-12-19 06:00:00+00	SLPU0000011	21
1611	2025-12-19 09:00:00+00	SLPU0000012	22
1612	2025-12-19 12:00:00+00	SLPU0000013	23
1613	2025-12-19 15:00:00+00	SLPU0000014	24
1614	2025-12-19 18:00:00+00	SLPU0000015	25
1615	2025-12-19 21:00:00+00	SLPU0000016	26
1616	2025-12-20 00:00:00+00	SLPU0000017	27
1617	2025-12-20 03:00:00+00	SLPU0000018	28
1618	2025-12-20 06:00:00+00	SLPU0000019	29
1619	2025-12-20 09:00:00+00	SLPU0000020	30
1620	2025-12-20 12:00:00+00	SLPU0000021	1
1621	2025-12-20 15:00:00+00	SLPU0000022	2
1622	2025-12-20 18:00:00+00	SLPU0000023	3
1623	2025-12-20 21:00:00+00	SLPU0000024	4
1624	2025-12-21 00:00:00+00	SLPU0000025	5
1625	2025-12-21 03:00:00+00	SLPU0000026	6
1626	2025-12-21 06:00:00+00	SLPU0000027	7
1627	2025-12-21 09:00:00+00	SLPU0000028	8
1628	2025-12-21 12:00:00+00	SLPU0000029	9
1629	2025-12-21 15:00:00+00	SLPU0000030	10
1630	2025-12-21 18:00:00+00	SLPU0000031	11
1631	2025-12-21 21:00:00+00	SLPU0000032	12
1632	2025-12-22 00:00:00+00	SLPU0000033	13
1633	2025-12-22 03:00:00+00	SLPU0000034	14
1634	2025-12-22 06:00:00+00	SLPU0000035	15
1635	2025-12-22 09:00:00+00	SLPU0000036	16
1636	2025-12-22 12:00:00+00	SLPU0000037	17
1637	2025-12-22 15:00:00+00	SLPU0000038	18
1638	2025-12-22 18:00:00+00	SLPU0000039	19
1639	2025-12-22 21:00:00+00	SLPU0000040	20
1640	2025-12-23 00:00:00+00	SLPU0000041	21
1641	2025-12-23 03:00:00+00	SLPU0000042	22
1642	2025-12-23 06:00:00+00	SLPU0000043	23
1643	2025-12-23 09:00:00+00	SLPU0000044	24
1644	2025-12-23 12:00:00+00	SLPU0000045	25
1645	2025-12-23 15:00:00+00	SLPU0000046	26
1646	2025-12-23 18:00:00+00	SLPU0000047	27
1647	2025-12-23 21:00:00+00	SLPU0000048	28
1648	2025-12-24 00:00:00+00	SLPU0000049	29
1649	2025-12-24 03:00:00+00	SLPU0000050	30
1650	2025-12-24 06:00:00+00	SLPU0000051	1
1651	2025-12-24 09:00:00+00	SLPU0000052	2
1652	2025-12-24 12:00:00+00	SLPU0000053	3
1653	2025-12-24 15:00:00+00	SLPU0000054	4
1654	2025-12-24 18:00:00+00	SLPU0000055	5
1655	2025-12-24 21:00:00+00	SLPU0000056	6
1656	2025-12-25 00:00:00+00	SLPU0000057	7
1657	2025-12-25 03:00:00+00	SLPU0000058	8
1658	2025-12-25 06:00:00+00	SLPU0000059	9
1659	2025-12-25 09:00:00+00	SLPU0000060	10
1660	2025-12-25 12:00:00+00	SLPU0000061	11
1661	2025-12-25 15:00:00+00	SLPU0000062	12
1662	2025-12-25 18:00:00+00	SLPU0000063	13
1663	2025-12-25 21:00:00+00	SLPU0000064	14
1664	2025-12-26 00:00:00+00	SLPU0000065	15
1665	2025-12-26 03:00:00+00	SLPU0000066	16
1666	2025-12-26 06:00:00+00	SLPU0000067	17
1667	2025-12-26 09:00:00+00	SLPU0000068	18
1668	2025-12-26 12:00:00+00	SLPU0000069	19
1669	2025-12-26 15:00:00+00	SLPU0000070	20
1670	2025-12-26 18:00:00+00	SLPU0000071	21
1671	2025-12-26 21:00:00+00	SLPU0000072	22
1672	2025-12-27 00:00:00+00	SLPU0000073	23
1673	2025-12-27 03:00:00+00	SLPU0000074	24
1674	2025-12-27 06:00:00+00	SLPU0000075	25
1675	2025-12-27 09:00:00+00	SLPU0000076	26
1676	2025-12-27 12:00:00+00	SLPU0000077	27
1677	2025-12-27 15:00:00+00	SLPU0000078	28
1678	2025-12-27 18:00:00+00	SLPU0000079	29
1679	2025-12-27 21:00:00+00	SLPU0000080	30
1680	2025-12-28 00:00:00+00	SLPU0000081	1
1681	2025-12-28 03:00:00+00	SLPU0000082	2
1682	2025-12-28 06:00:00+00	SLPU0000083	3
1683	2025-12-28 09:00:00+00	SLPU0000084	4
1684	2025-12-28 12:00:00+00	SLPU0000085	5
1685	2025-12-28 15:00:00+00	SLPU0000086	6
1686	2025-12-28 18:00:00+00	SLPU0000087	7
1687	2025-12-28 21:00:00+00	SLPU0000088	8
1688	2025-12-29 00:00:00+00	SLPU0000089	9
1689	2025-12-29 03:00:00+00	SLPU0000090	10
1690	2025-12-29 06:00:00+00	SLPU0000091	11
1691	2025-12-29 09:00:00+00	SLPU0000092	12
1692	2025-12-29 12:00:00+00	SLPU0000093	13
1693	2025-12-29 15:00:00+00	SLPU0000094	14
1694	2025-12-29 18:00:00+00	SLPU0000095	15
1695	2025-12-29 21:00:00+00	SLPU0000096	16
1696	2025-12-30 00:00:00+00	SLPU0000097	17
1697	2025-12-30 03:00:00+00	SLPU0000098	18
1698	2025-12-30 06:00:00+00	SLPU0000099	19
1699	2025-12-30 09:00:00+00	SLPU0000100	20
1700	2025-12-30 12:00:00+00	SLPU0000101	21
1701	2025-12-30 15:00:00+00	SLPU0000102	22
1702	2025-12-30 18:00:00+00	SLPU0000103	23
1703	2025-12-30 21:00:00+00	SLPU0000104	24
1704	2025-12-31 00:00:00+00	SLPU0000105	25
1705	2025-12-31 03:00:00+00	SLPU0000106	26
1706	2025-12-31 06:00:00+00	SLPU0000107	27
1707	2025-12-31 09:00:00+00	SLPU0000108	28
1708	2025-12-31 12:00:00+00	SLPU0000109	29
1709	2025-12-31 15:00:00+00	SLPU0000110	30
1710	2025-12-31 18:00:00+00	SLPU0000111	1
1711	2025-12-31 21:00:00+00	SLPU0000112	2
\.


--
-- Data for Name: container_moves_2026; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.container_moves_2026 (id, moved_at, container, crane_id) FROM stdin;
1712	2026-01-01 00:00:00+00	SLPU0000113	3
1713	2026-01-01 03:00:00+00	SLPU0000114	4
1714	2026-01-01 06:00:00+00	SLPU0000115	5
1715	2026-01-01 09:00:00+00	SLPU0000116	6
1716	2026-01-01 12:00:00+00	SLPU0000117	7
1717	2026-01-01 15:00:00+00	SLPU0000118	8
1718	2026-01-01 18:00:00+00	SLPU0000119	9
1719	2026-01-01 21:00:00+00	SLPU0000120	10
1720	2026-01-02 00:00:00+00	SLPU0000121	11
1721	2026-01-02 03:00:00+00	SLPU0000122	12
1722	2026-01-02 06:00:00+00	SLPU0000123	13
1723	2026-01-02 09:00:00+00	SLPU0000124	14
1724	2026-01-02 12:00:00+00	SLPU0000125	15
1725	2026-01-02 15:00:00+00	SLPU0000126	16
1726	2026-01-02 18:00:00+00	SLPU0000127	17
1727	2026-01-02 21:00:00+00	SLPU0000128	18
1728	2026-01-03 00:00:00+00	SLPU0000129	19
1729	2026-01-03 03:00:00+00	SLPU0000130	20
1730	2026-01-03 06:00:00+00	SLPU0000131	21
1731	2026-01-03 09:00:00+00	SLPU0000132	22
1732	2026-01-03 12:00:00+00	SLPU0000133	23
1733	2026-01-03 15:00:00+00	SLPU0000134	24
1734	2026-01-03 18:00:00+00	SLPU0000135	25
1735	2026-01-03 21:00:00+00	SLPU0000136	26
1736	2026-01-04 00:00:00+00	SLPU0000137	27
1737	2026-01-04 03:00:00+00	SLPU0000138	28
1738	2026-01-04 06:00:00+00	SLPU0000139	29
1739	2026-01-04 09:00:00+00	SLPU0000140	30
1740	2026-01-04 12:00:00+00	SLPU0000141	1
1741	2026-01-04 15:00:00+00	SLPU0000142	2
1742	2026-01-04 18:00:00+00	SLPU0000143	3
1743	2026-01-04 21:00:00+00	SLPU0000144	4
1744	2026-01-05 00:00:00+00	SLPU0000145	5
1745	2026-01-05 03:00:00+00	SLPU0000146	6
1746	2026-01-05 06:00:00+00	SLPU0000147	7
1747	2026-01-05 09:00:00+00	SLPU0000148	8
1748	2026-01-05 12:00:00+00	SLPU0000149	9
1749	2026-01-05 15:00:00+00	SLPU0000150	10
1750	2026-01-05 18:00:00+00	SLPU0000151	11
1751	2026-01-05 21:00:00+00	SLPU0000152	12
1752	2026-01-06 00:00:00+00	SLPU0000153	13
1753	2026-01-06 03:00:00+00	SLPU0000154	14
1754	2026-01-06 06:00:00+00	SLPU0000155	15
1755	2026-01-06 09:00:00+00	SLPU0000156	16
1756	2026-01-06 12:00:00+00	SLPU0000157	17
1757	2026-01-06 15:00:00+00	SLPU0000158	18
1758	2026-01-06 18:00:00+00	SLPU0000159	19
1759	2026-01-06 21:00:00+00	SLPU0000160	20
1760	2026-01-07 00:00:00+00	SLPU0000161	21
1761	2026-01-07 03:00:00+00	SLPU0000162	22
1762	2026-01-07 06:00:00+00	SLPU0000163	23
1763	2026-01-07 09:00:00+00	SLPU0000164	24
1764	2026-01-07 12:00:00+00	SLPU0000165	25
1765	2026-01-07 15:00:00+00	SLPU0000166	26
1766	2026-01-07 18:00:00+00	SLPU0000167	27
1767	2026-01-07 21:00:00+00	SLPU0000168	28
1768	2026-01-08 00:00:00+00	SLPU0000169	29
1769	2026-01-08 03:00:00+00	SLPU0000170	30
1770	2026-01-08 06:00:00+00	SLPU0000171	1
1771	2026-01-08 09:00:00+00	SLPU0000172	2
1772	2026-01-08 12:00:00+00	SLPU0000173	3
1773	2026-01-08 15:00:00+00	SLPU0000174	4
1774	2026-01-08 18:00:00+00	SLPU0000175	5
1775	2026-01-08 21:00:00+00	SLPU0000176	6
1776	2026-01-09 00:00:00+00	SLPU0000177	7
1777	2026-01-09 03:00:00+00	SLPU0000178	8
1778	2026-01-09 06:00:00+00	SLPU0000179	9
1779	2026-01-09 09:00:00+00	SLPU0000180	10
1780	2026-01-09 12:00:00+00	SLPU0000181	11
1781	2026-01-09 15:00:00+00	SLPU0000182	12
1782	2026-01-09 18:00:00+00	SLPU0000183	13
1783	2026-01-09 21:00:00+00	SLPU0000184	14
1784	2026-01-10 00:00:00+00	SLPU0000185	15
1785	2026-01-10 03:00:00+00	SLPU0000186	16
1786	2026-01-10 06:00:00+00	SLPU0000187	17
1787	2026-01-10 09:00:00+00	SLPU0000188	18
1788	2026-01-10 12:00:00+00	SLPU0000189	19
1789	2026-01-10 15:00:00+00	SLPU0000190	20
1790	2026-01-10 18:00:00+00	SLPU0000191	21
1791	2026-01-10 21:00:00+00	SLPU0000192	22
1792	2026-01-11 00:00:00+00	SLPU0000193	23
1793	2026-01-11 03:00:00+00	SLPU0000194	24
1794	2026-01-11 06:00:00+00	SLPU0000195	25
1795	2026-01-11 09:00:00+00	SLPU0000196	26
1796	2026-01-11 12:00:00+00	SLPU0000197	27
1797	2026-01-11 15:00:00+00	SLPU0000198	28
1798	2026-01-11 18:00:00+00	SLPU0000199	29
1799	2026-01-11 21:00:00+00	SLPU0000200	30
1800	2026-01-12 00:00:00+00	SLPU0000201	1
1801	2026-01-12 03:00:00+00	SLPU0000202	2
1802	2026-01-12 06:00:00+00	SLPU0000203	3
1803	2026-01-12 09:00:00+00	SLPU0000204	4
1804	2026-01-12 12:00:00+00	SLPU0000205	5
1805	2026-01-12 15:00:00+00	SLPU0000206	6
1806	2026-01-12 18:00:00+00	SLPU0000207	7
1807	2026-01-12 21:00:00+00	SLPU0000208	8
1808	2026-01-13 00:00:00+00	SLPU0000209	9
1809	2026-01-13 03:00:00+00	SLPU0000210	10
1810	2026-01-13 06:00:00+00	SLPU0000211	11
1811	2026-01-13 09:00:00+00	SLPU0000212	12
1812	2026-01-13 12:00:00+00	SLPU0000213	13
1813	2026-01-13 15:00:00+00	SLPU0000214	14
1814	2026-01-13 18:00:00+00	SLPU0000215	15
1815	2026-01-13 21:00:00+00	SLPU0000216	16
1816	2026-01-14 00:00:00+00	SLPU0000217	17
1817	2026-01-14 03:00:00+00	SLPU0000218	18
1818	2026-01-14 06:00:00+00	SLPU0000219	19
1819	2026-01-14 09:00:00+00	SLPU0000220	20
1820	2026-01-14 12:00:00+00	SLPU0000221	21
1821	2026-01-14 15:00:00+00	SLPU0000222	22
1822	2026-01-14 18:00:00+00	SLPU0000223	23
1823	2026-01-14 21:00:00+00	SLPU0000224	24
1824	2026-01-15 00:00:00+00	SLPU0000225	25
1825	2026-01-15 03:00:00+00	SLPU0000226	26
1826	2026-01-15 06:00:00+00	SLPU0000227	27
1827	2026-01-15 09:00:00+00	SLPU0000228	28
1828	2026-01-15 12:00:00+00	SLPU0000229	29
1829	2026-01-15 15:00:00+00	SLPU0000230	30
1830	2026-01-15 18:00:00+00	SLPU0000231	1
1831	2026-01-15 21:00:00+00	SLPU0000232	2
1832	2026-01-16 00:00:00+00	SLPU0000233	3
1833	2026-01-16 03:00:00+00	SLPU0000234	4
1834	2026-01-16 06:00:00+00	SLPU0000235	5
1835	2026-01-16 09:00:00+00	SLPU0000236	6
1836	2026-01-16 12:00:00+00	SLPU0000237	7
1837	2026-01-16 15:00:00+00	SLPU0000238	8
1838	2026-01-16 18:00:00+00	SLPU0000239	9
1839	2026-01-16 21:00:00+00	SLPU0000240	10
1840	2026-01-17 00:00:00+00	SLPU0000241	11
1841	2026-01-17 03:00:00+00	SLPU0000242	12
1842	2026-01-17 06:00:00+00	SLPU0000243	13
1843	2026-01-17 09:00:00+00	SLPU0000244	14
1844	2026-01-17 12:00:00+00	SLPU0000245	15
1845	2026-01-17 15:00:00+00	SLPU0000246	16
1846	2026-01-17 18:00:00+00	SLPU0000247	17
1847	2026-01-17 21:00:00+00	SLPU0000248	18
1848	2026-01-18 00:00:00+00	SLPU0000249	19
1849	2026-01-18 03:00:00+00	SLPU0000250	20
1850	2026-01-18 06:00:00+00	SLPU0000251	21
1851	2026-01-18 09:00:00+00	SLPU0000252	22
1852	2026-01-18 12:00:00+00	SLPU0000253	23
1853	2026-01-18 15:00:00+00	SLPU0000254	24
1854	2026-01-18 18:00:00+00	SLPU0000255	25
1855	2026-01-18 21:00:00+00	SLPU0000256	26
1856	2026-01-19 00:00:00+00	SLPU0000257	27
1857	2026-01-19 03:00:00+00	SLPU0000258	28
1858	2026-01-19 06:00:00+00	SLPU0000259	29
1859	2026-01-19 09:00:00+00	SLPU0000260	30
1860	2026-01-19 12:00:00+00	SLPU0000261	1
1861	2026-01-19 15:00:00+00	SLPU0000262	2
1862	2026-01-19 18:00:00+00	SLPU0000263	3
1863	2026-01-19 21:00:00+00	SLPU0000264	4
1864	2026-01-20 00:00:00+00	SLPU0000265	5
1865	2026-01-20 03:00:00+00	SLPU0000266	6
1866	2026-01-20 06:00:00+00	SLPU0000267	7
1867	2026-01-20 09:00:00+00	SLPU0000268	8
1868	2026-01-20 12:00:00+00	SLPU0000269	9
1869	2026-01-20 15:00:00+00	SLPU0000270	10
1870	2026-01-20 18:00:00+00	SLPU0000271	11
1871	2026-01-20 21:00:00+00	SLPU0000272	12
1872	2026-01-21 00:00:00+00	SLPU0000273	13
1873	2026-01-21 03:00:00+00	SLPU0000274	14
1874	2026-01-21 06:00:00+00	SLPU0000275	15
1875	2026-01-21 09:00:00+00	SLPU0000276	16
1876	2026-01-21 12:00:00+00	SLPU0000277	17
1877	2026-01-21 15:00:00+00	SLPU0000278	18
1878	2026-01-21 18:00:00+00	SLPU0000279	19
1879	2026-01-21 21:00:00+00	SLPU0000280	20
1880	2026-01-22 00:00:00+00	SLPU0000281	21
1881	2026-01-22 03:00:00+00	SLPU0000282	22
1882	2026-01-22 06:00:00+00	SLPU0000283	23
1883	2026-01-22 09:00:00+00	SLPU0000284	24
1884	2026-01-22 12:00:00+00	SLPU0000285	25
1885	2026-01-22 15:00:00+00	SLPU0000286	26
1886	2026-01-22 18:00:00+00	SLPU0000287	27
1887	2026-01-22 21:00:00+00	SLPU0000288	28
1888	2026-01-23 00:00:00+00	SLPU0000289	29
1889	2026-01-23 03:00:00+00	SLPU0000290	30
1890	2026-01-23 06:00:00+00	SLPU0000291	1
1891	2026-01-23 09:00:00+00	SLPU0000292	2
1892	2026-01-23 12:00:00+00	SLPU0000293	3
1893	2026-01-23 15:00:00+00	SLPU0000294	4
1894	2026-01-23 18:00:00+00	SLPU0000295	5
1895	2026-01-23 21:00:00+00	SLPU0000296	6
1896	2026-01-24 00:00:00+00	SLPU0000297	7
1897	2026-01-24 03:00:00+00	SLPU0000298	8
1898	2026-01-24 06:00:00+00	SLPU0000299	9
1899	2026-01-24 09:00:00+00	SLPU0000300	10
1900	2026-01-24 12:00:00+00	SLPU0000301	11
1901	2026-01-24 15:00:00+00	SLPU0000302	12
1902	2026-01-24 18:00:00+00	SLPU0000303	13
1903	2026-01-24 21:00:00+00	SLPU0000304	14
1904	2026-01-25 00:00:00+00	SLPU0000305	15
1905	2026-01-25 03:00:00+00	SLPU0000306	16
1906	2026-01-25 06:00:00+00	SLPU0000307	17
1907	2026-01-25 09:00:00+00	SLPU0000308	18
1908	2026-01-25 12:00:00+00	SLPU0000309	19
1909	2026-01-25 15:00:00+00	SLPU0000310	20
1910	2026-01-25 18:00:00+00	SLPU0000311	21
1911	2026-01-25 21:00:00+00	SLPU0000312	22
1912	2026-01-26 00:00:00+00	SLPU0000313	23
1913	2026-01-26 03:00:00+00	SLPU0000314	24
1914	2026-01-26 06:00:00+00	SLPU0000315	25
1915	2026-01-26 09:00:00+00	SLPU0000316	26
1916	2026-01-26 12:00:00+00	SLPU0000317	27
1917	2026-01-26 15:00:00+00	SLPU0000318	28
1918	2026-01-26 18:00:00+00	SLPU0000319	29
1919	2026-01-26 21:00:00+00	SLPU0000320	30
1920	2026-01-27 00:00:00+00	SLPU0000321	1
1921	2026-01-27 03:00:00+00	SLPU0000322	2
1922	2026-01-27 06:00:00+00	SLPU0000323	3
1923	2026-01-27 09:00:00+00	SLPU0000324	4
1924	2026-01-27 12:00:00+00	SLPU0000325	5
1925	2026-01-27 15:00:00+00	SLPU0000326	6
1926	2026-01-27 18:00:00+00	SLPU0000327	7
1927	2026-01-27 21:00:00+00	SLPU0000328	8
1928	2026-01-28 00:00:00+00	SLPU0000329	9
1929	2026-01-28 03:00:00+00	SLPU0000330	10
1930	2026-01-28 06:00:00+00	SLPU0000331	11
1931	2026-01-28 09:00:00+00	SLPU0000332	12
1932	2026-01-28 12:00:00+00	SLPU0000333	13
1933	2026-01-28 15:00:00+00	SLPU0000334	14
1934	2026-01-28 18:00:00+00	SLPU0000335	15
1935	2026-01-28 21:00:00+00	SLPU0000336	16
1936	2026-01-29 00:00:00+00	SLPU0000337	17
1937	2026-01-29 03:00:00+00	SLPU0000338	18
1938	2026-01-29 06:00:00+00	SLPU0000339	19
1939	2026-01-29 09:00:00+00	SLPU0000340	20
1940	2026-01-29 12:00:00+00	SLPU0000341	21
1941	2026-01-29 15:00:00+00	SLPU0000342	22
1942	2026-01-29 18:00:00+00	SLPU0000343	23
1943	2026-01-29 21:00:00+00	SLPU0000344	24
1944	2026-01-30 00:00:00+00	SLPU0000345	25
1945	2026-01-30 03:00:00+00	SLPU0000346	26
1946	2026-01-30 06:00:00+00	SLPU0000347	27
1947	2026-01-30 09:00:00+00	SLPU0000348	28
1948	2026-01-30 12:00:00+00	SLPU0000349	29
1949	2026-01-30 15:00:00+00	SLPU0000350	30
1950	2026-01-30 18:00:00+00	SLPU0000351	1
1951	2026-01-30 21:00:00+00	SLPU0000352	2
1952	2026-01-31 00:00:00+00	SLPU0000353	3
1953	2026-01-31 03:00:00+00	SLPU0000354	4
1954	2026-01-31 06:00:00+00	SLPU0000355	5
1955	2026-01-31 09:00:00+00	SLPU0000356	6
1956	2026-01-31 12:00:00+00	SLPU0000357	7
1957	2026-01-31 15:00:00+00	SLPU0000358	8
1958	2026-01-31 18:00:00+00	SLPU0000359	9
1959	2026-01-31 21:00:00+00	SLPU0000360	10
1960	2026-02-01 00:00:00+00	SLPU0000361	11
1961	2026-02-01 03:00:00+00	SLPU0000362	12
1962	2026-02-01 06:00:00+00	SLPU0000363	13
1963	2026-02-01 09:00:00+00	SLPU0000364	14
1964	2026-02-01 12:00:00+00	SLPU0000365	15
1965	2026-02-01 15:00:00+00	SLPU0000366	16
1966	2026-02-01 18:00:00+00	SLPU0000367	17
1967	2026-02-01 21:00:00+00	SLPU0000368	18
1968	2026-02-02 00:00:00+00	SLPU0000369	19
1969	2026-02-02 03:00:00+00	SLPU0000370	20
1970	2026-02-02 06:00:00+00	SLPU0000371	21
1971	2026-02-02 09:00:00+00	SLPU0000372	22
1972	2026-02-02 12:00:00+00	SLPU0000373	23
1973	2026-02-02 15:00:00+00	SLPU0000374	24
1974	2026-02-02 18:00:00+00	SLPU0000375	25
1975	2026-02-02 21:00:00+00	SLPU0000376	26
1976	2026-02-03 00:00:00+00	SLPU0000377	27
1977	2026-02-03 03:00:00+00	SLPU0000378	28
1978	2026-02-03 06:00:00+00	SLPU0000379	29
1979	2026-02-03 09:00:00+00	SLPU0000380	30
1980	2026-02-03 12:00:00+00	SLPU0000381	1
1981	2026-02-03 15:00:00+00	SLPU0000382	2
1982	2026-02-03 18:00:00+00	SLPU0000383	3
1983	2026-02-03 21:00:00+00	SLPU0000384	4
1984	2026-02-04 00:00:00+00	SLPU0000385	5
1985	2026-02-04 03:00:00+00	SLPU0000386	6
1986	2026-02-04 06:00:00+00	SLPU0000387	7
1987	2026-02-04 09:00:00+00	SLPU0000388	8
1988	2026-02-04 12:00:00+00	SLPU0000389	9
1989	2026-02-04 15:00:00+00	SLPU0000390	10
1990	2026-02-04 18:00:00+00	SLPU0000391	11
1991	2026-02-04 21:00:00+00	SLPU0000392	12
1992	2026-02-05 00:00:00+00	SLPU0000393	13
1993	2026-02-05 03:00:00+00	SLPU0000394	14
1994	2026-02-05 06:00:00+00	SLPU0000395	15
1995	2026-02-05 09:00:00+00	SLPU0000396	16
1996	2026-02-05 12:00:00+00	SLPU0000397	17
1997	2026-02-05 15:00:00+00	SLPU0000398	18
1998	2026-02-05 18:00:00+00	SLPU0000399	19
1999	2026-02-05 21:00:00+00	SLPU0000400	20
2000	2026-02-06 00:00:00+00	SLPU0000401	21
2001	2026-02-06 03:00:00+00	SLPU0000402	22
2002	2026-02-06 06:00:00+00	SLPU0000403	23
2003	2026-02-06 09:00:00+00	SLPU0000404	24
2004	2026-02-06 12:00:00+00	SLPU0000405	25
2005	2026-02-06 15:00:00+00	SLPU0000406	26
2006	2026-02-06 18:00:00+00	SLPU0000407	27
2007	2026-02-06 21:00:00+00	SLPU0000408	28
2008	2026-02-07 00:00:00+00	SLPU0000409	29
2009	2026-02-07 03:00:00+00	SLPU0000410	30
2010	2026-02-07 06:00:00+00	SLPU0000411	1
2011	2026-02-07 09:00:00+00	SLPU0000412	2
2012	2026-02-07 12:00:00+00	SLPU0000413	3
2013	2026-02-07 15:00:00+00	SLPU0000414	4
2014	2026-02-07 18:00:00+00	SLPU0000415	5
2015	2026-02-07 21:00:00+00	SLPU0000416	6
2016	2026-02-08 00:00:00+00	SLPU0000417	7
2017	2026-02-08 03:00:00+00	SLPU0000418	8
2018	2026-02-08 06:00:00+00	SLPU0000419	9
2019	2026-02-08 09:00:00+00	SLPU0000420	10
2020	2026-02-08 12:00:00+00	SLPU0000421	11
2021	2026-02-08 15:00:00+00	SLPU0000422	12
2022	2026-02-08 18:00:00+00	SLPU0000423	13
2023	2026-02-08 21:00:00+00	SLPU0000424	14
2024	2026-02-09 00:00:00+00	SLPU0000425	15
2025	2026-02-09 03:00:00+00	SLPU0000426	16
2026	2026-02-09 06:00:00+00	SLPU0000427	17
2027	2026-02-09 09:00:00+00	SLPU0000428	18
2028	2026-02-09 12:00:00+00	SLPU0000429	19
2029	2026-02-09 15:00:00+00	SLPU0000430	20
2030	2026-02-09 18:00:00+00	SLPU0000431	21
2031	2026-02-09 21:00:00+00	SLPU0000432	22
2032	2026-02-10 00:00:00+00	SLPU0000433	23
2033	2026-02-10 03:00:00+00	SLPU0000434	24
2034	2026-02-10 06:00:00+00	SLPU0000435	25
2035	2026-02-10 09:00:00+00	SLPU0000436	26
2036	2026-02-10 12:00:00+00	SLPU0000437	27
2037	2026-02-10 15:00:00+00	SLPU0000438	28
2038	2026-02-10 18:00:00+00	SLPU0000439	29
2039	2026-02-10 21:00:00+00	SLPU0000440	30
2040	2026-02-11 00:00:00+00	SLPU0000441	1
2041	2026-02-11 03:00:00+00	SLPU0000442	2
2042	2026-02-11 06:00:00+00	SLPU0000443	3
2043	2026-02-11 09:00:00+00	SLPU0000444	4
2044	2026-02-11 12:00:00+00	SLPU0000445	5
2045	2026-02-11 15:00:00+00	SLPU0000446	6
2046	2026-02-11 18:00:00+00	SLPU0000447	7
2047	2026-02-11 21:00:00+00	SLPU0000448	8
2048	2026-02-12 00:00:00+00	SLPU0000449	9
2049	2026-02-12 03:00:00+00	SLPU0000450	10
2050	2026-02-12 06:00:00+00	SLPU0000451	11
2051	2026-02-12 09:00:00+00	SLPU0000452	12
2052	2026-02-12 12:00:00+00	SLPU0000453	13
2053	2026-02-12 15:00:00+00	SLPU0000454	14
2054	2026-02-12 18:00:00+00	SLPU0000455	15
2055	2026-02-12 21:00:00+00	SLPU0000456	16
2056	2026-02-13 00:00:00+00	SLPU0000457	17
2057	2026-02-13 03:00:00+00	SLPU0000458	18
2058	2026-02-13 06:00:00+00	SLPU0000459	19
2059	2026-02-13 09:00:00+00	SLPU0000460	20
2060	2026-02-13 12:00:00+00	SLPU0000461	21
2061	2026-02-13 15:00:00+00	SLPU0000462	22
2062	2026-02-13 18:00:00+00	SLPU0000463	23
2063	2026-02-13 21:00:00+00	SLPU0000464	24
2064	2026-02-14 00:00:00+00	SLPU0000465	25
2065	2026-02-14 03:00:00+00	SLPU0000466	26
2066	2026-02-14 06:00:00+00	SLPU0000467	27
2067	2026-02-14 09:00:00+00	SLPU0000468	28
2068	2026-02-14 12:00:00+00	SLPU0000469	29
2069	2026-02-14 15:00:00+00	SLPU0000470	30
2070	2026-02-14 18:00:00+00	SLPU0000471	1
2071	2026-02-14 21:00:00+00	SLPU0000472	2
2072	2026-02-15 00:00:00+00	SLPU0000473	3
2073	2026-02-15 03:00:00+00	SLPU0000474	4
2074	2026-02-15 06:00:00+00	SLPU0000475	5
2075	2026-02-15 09:00:00+00	SLPU0000476	6
2076	2026-02-15 12:00:00+00	SLPU0000477	7
2077	2026-02-15 15:00:00+00	SLPU0000478	8
2078	2026-02-15 18:00:00+00	SLPU0000479	9
2079	2026-02-15 21:00:00+00	SLPU0000480	10
2080	2026-02-16 00:00:00+00	SLPU0000481	11
2081	2026-02-16 03:00:00+00	SLPU0000482	12
2082	2026-02-16 06:00:00+00	SLPU0000483	13
2083	2026-02-16 09:00:00+00	SLPU0000484	14
2084	2026-02-16 12:00:00+00	SLPU0000485	15
2085	2026-02-16 15:00:00+00	SLPU0000486	16
2086	2026-02-16 18:00:00+00	SLPU0000487	17
2087	2026-02-16 21:00:00+00	SLPU0000488	18
2088	2026-02-17 00:00:00+00	SLPU0000489	19
2089	2026-02-17 03:00:00+00	SLPU0000490	20
2090	2026-02-17 06:00:00+00	SLPU0000491	21
2091	2026-02-17 09:00:00+00	SLPU0000492	22
2092	2026-02-17 12:00:00+00	SLPU0000493	23
2093	2026-02-17 15:00:00+00	SLPU0000494	24
2094	2026-02-17 18:00:00+00	SLPU0000495	25
2095	2026-02-17 21:00:00+00	SLPU0000496	26
2096	2026-02-18 00:00:00+00	SLPU0000497	27
2097	2026-02-18 03:00:00+00	SLPU0000498	28
2098	2026-02-18 06:00:00+00	SLPU0000499	29
2099	2026-02-18 09:00:00+00	SLPU0000500	30
2100	2026-02-18 12:00:00+00	SLPU0000501	1
2101	2026-02-18 15:00:00+00	SLPU0000502	2
2102	2026-02-18 18:00:00+00	SLPU0000503	3
2103	2026-02-18 21:00:00+00	SLPU0000504	4
2104	2026-02-19 00:00:00+00	SLPU0000505	5
2105	2026-02-19 03:00:00+00	SLPU0000506	6
2106	2026-02-19 06:00:00+00	SLPU0000507	7
2107	2026-02-19 09:00:00+00	SLPU0000508	8
2108	2026-02-19 12:00:00+00	SLPU0000509	9
2109	2026-02-19 15:00:00+00	SLPU0000510	10
2110	2026-02-19 18:00:00+00	SLPU0000511	11
2111	2026-02-19 21:00:00+00	SLPU0000512	12
2112	2026-02-20 00:00:00+00	SLPU0000513	13
2113	2026-02-20 03:00:00+00	SLPU0000514	14
2114	2026-02-20 06:00:00+00	SLPU0000515	15
2115	2026-02-20 09:00:00+00	SLPU0000516	16
2116	2026-02-20 12:00:00+00	SLPU0000517	17
2117	2026-02-20 15:00:00+00	SLPU0000518	18
2118	2026-02-20 18:00:00+00	SLPU0000519	19
2119	2026-02-20 21:00:00+00	SLPU0000520	20
2120	2026-02-21 00:00:00+00	SLPU0000521	21
2121	2026-02-21 03:00:00+00	SLPU0000522	22
2122	2026-02-21 06:00:00+00	SLPU0000523	23
2123	2026-02-21 09:00:00+00	SLPU0000524	24
2124	2026-02-21 12:00:00+00	SLPU0000525	25
2125	2026-02-21 15:00:00+00	SLPU0000526	26
2126	2026-02-21 18:00:00+00	SLPU0000527	27
2127	2026-02-21 21:00:00+00	SLPU0000528	28
2128	2026-02-22 00:00:00+00	SLPU0000529	29
2129	2026-02-22 03:00:00+00	SLPU0000530	30
2130	2026-02-22 06:00:00+00	SLPU0000531	1
2131	2026-02-22 09:00:00+00	SLPU0000532	2
2132	2026-02-22 12:00:00+00	SLPU0000533	3
2133	2026-02-22 15:00:00+00	SLPU0000534	4
2134	2026-02-22 18:00:00+00	SLPU0000535	5
2135	2026-02-22 21:00:00+00	SLPU0000536	6
2136	2026-02-23 00:00:00+00	SLPU0000537	7
2137	2026-02-23 03:00:00+00	SLPU0000538	8
2138	2026-02-23 06:00:00+00	SLPU0000539	9
2139	2026-02-23 09:00:00+00	SLPU0000540	10
2140	2026-02-23 12:00:00+00	SLPU0000541	11
2141	2026-02-23 15:00:00+00	SLPU0000542	12
2142	2026-02-23 18:00:00+00	SLPU0000543	13
2143	2026-02-23 21:00:00+00	SLPU0000544	14
2144	2026-02-24 00:00:00+00	SLPU0000545	15
2145	2026-02-24 03:00:00+00	SLPU0000546	16
2146	2026-02-24 06:00:00+00	SLPU0000547	17
2147	2026-02-24 09:00:00+00	SLPU0000548	18
2148	2026-02-24 12:00:00+00	SLPU0000549	19
2149	2026-02-24 15:00:00+00	SLPU0000550	20
2150	2026-02-24 18:00:00+00	SLPU0000551	21
2151	2026-02-24 21:00:00+00	SLPU0000552	22
2152	2026-02-25 00:00:00+00	SLPU0000553	23
2153	2026-02-25 03:00:00+00	SLPU0000554	24
2154	2026-02-25 06:00:00+00	SLPU0000555	25
2155	2026-02-25 09:00:00+00	SLPU0000556	26
2156	2026-02-25 12:00:00+00	SLPU0000557	27
2157	2026-02-25 15:00:00+00	SLPU0000558	28
2158	2026-02-25 18:00:00+00	SLPU0000559	29
2159	2026-02-25 21:00:00+00	SLPU0000560	30
2160	2026-02-26 00:00:00+00	SLPU0000561	1
2161	2026-02-26 03:00:00+00	SLPU0000562	2
2162	2026-02-26 06:00:00+00	SLPU0000563	3
2163	2026-02-26 09:00:00+00	SLPU0000564	4
2164	2026-02-26 12:00:00+00	SLPU0000565	5
2165	2026-02-26 15:00:00+00	SLPU0000566	6
2166	2026-02-26 18:00:00+00	SLPU0000567	7
2167	2026-02-26 21:00:00+00	SLPU0000568	8
2168	2026-02-27 00:00:00+00	SLPU0000569	9
2169	2026-02-27 03:00:00+00	SLPU0000570	10
2170	2026-02-27 06:00:00+00	SLPU0000571	11
2171	2026-02-27 09:00:00+00	SLPU0000572	12
2172	2026-02-27 12:00:00+00	SLPU0000573	13
2173	2026-02-27 15:00:00+00	SLPU0000574	14
2174	2026-02-27 18:00:00+00	SLPU0000575	15
2175	2026-02-27 21:00:00+00	SLPU0000576	16
2176	2026-02-28 00:00:00+00	SLPU0000577	17
2177	2026-02-28 03:00:00+00	SLPU0000578	18
2178	2026-02-28 06:00:00+00	SLPU0000579	19
2179	2026-02-28 09:00:00+00	SLPU0000580	20
2180	2026-02-28 12:00:00+00	SLPU0000581	21
2181	2026-02-28 15:00:00+00	SLPU0000582	22
2182	2026-02-28 18:00:00+00	SLPU0000583	23
2183	2026-02-28 21:00:00+00	SLPU0000584	24
2184	2026-03-01 00:00:00+00	SLPU0000585	25
2185	2026-03-01 03:00:00+00	SLPU0000586	26
2186	2026-03-01 06:00:00+00	SLPU0000587	27
2187	2026-03-01 09:00:00+00	SLPU0000588	28
2188	2026-03-01 12:00:00+00	SLPU0000589	29
2189	2026-03-01 15:00:00+00	SLPU0000590	30
2190	2026-03-01 18:00:00+00	SLPU0000591	1
2191	2026-03-01 21:00:00+00	SLPU0000592	2
2192	2026-03-02 00:00:00+00	SLPU0000593	3
2193	2026-03-02 03:00:00+00	SLPU0000594	4
2194	2026-03-02 06:00:00+00	SLPU0000595	5
2195	2026-03-02 09:00:00+00	SLPU0000596	6
2196	2026-03-02 12:00:00+00	SLPU0000597	7
2197	2026-03-02 15:00:00+00	SLPU0000598	8
2198	2026-03-02 18:00:00+00	SLPU0000599	9
2199	2026-03-02 21:00:00+00	SLPU0000600	10
2200	2026-03-03 00:00:00+00	SLPU0000601	11
2201	2026-03-03 03:00:00+00	SLPU0000602	12
2202	2026-03-03 06:00:00+00	SLPU0000603	13
2203	2026-03-03 09:00:00+00	SLPU0000604	14
2204	2026-03-03 12:00:00+00	SLPU0000605	15
2205	2026-03-03 15:00:00+00	SLPU0000606	16
2206	2026-03-03 18:00:00+00	SLPU0000607	17
2207	2026-03-03 21:00:00+00	SLPU0000608	18
2208	2026-03-04 00:00:00+00	SLPU0000609	19
2209	2026-03-04 03:00:00+00	SLPU0000610	20
2210	2026-03-04 06:00:00+00	SLPU0000611	21
2211	2026-03-04 09:00:00+00	SLPU0000612	22
2212	2026-03-04 12:00:00+00	SLPU0000613	23
2213	2026-03-04 15:00:00+00	SLPU0000614	24
2214	2026-03-04 18:00:00+00	SLPU0000615	25
2215	2026-03-04 21:00:00+00	SLPU0000616	26
2216	2026-03-05 00:00:00+00	SLPU0000617	27
2217	2026-03-05 03:00:00+00	SLPU0000618	28
2218	2026-03-05 06:00:00+00	SLPU0000619	29
2219	2026-03-05 09:00:00+00	SLPU0000620	30
2220	2026-03-05 12:00:00+00	SLPU0000621	1
2221	2026-03-05 15:00:00+00	SLPU0000622	2
2222	2026-03-05 18:00:00+00	SLPU0000623	3
2223	2026-03-05 21:00:00+00	SLPU0000624	4
2224	2026-03-06 00:00:00+00	SLPU0000625	5
2225	2026-03-06 03:00:00+00	SLPU0000626	6
2226	2026-03-06 06:00:00+00	SLPU0000627	7
2227	2026-03-06 09:00:00+00	SLPU0000628	8
2228	2026-03-06 12:00:00+00	SLPU0000629	9
2229	2026-03-06 15:00:00+00	SLPU0000630	10
2230	2026-03-06 18:00:00+00	SLPU0000631	11
2231	2026-03-06 21:00:00+00	SLPU0000632	12
2232	2026-03-07 00:00:00+00	SLPU0000633	13
2233	2026-03-07 03:00:00+00	SLPU0000634	14
2234	2026-03-07 06:00:00+00	SLPU0000635	15
2235	2026-03-07 09:00:00+00	SLPU0000636	16
2236	2026-03-07 12:00:00+00	SLPU0000637	17
2237	2026-03-07 15:00:00+00	SLPU0000638	18
2238	2026-03-07 18:00:00+00	SLPU0000639	19
2239	2026-03-07 21:00:00+00	SLPU0000640	20
2240	2026-03-08 00:00:00+00	SLPU0000641	21
2241	2026-03-08 03:00:00+00	SLPU0000642	22
2242	2026-03-08 06:00:00+00	SLPU0000643	23
2243	2026-03-08 09:00:00+00	SLPU0000644	24
2244	2026-03-08 12:00:00+00	SLPU0000645	25
2245	2026-03-08 15:00:00+00	SLPU0000646	26
2246	2026-03-08 18:00:00+00	SLPU0000647	27
2247	2026-03-08 21:00:00+00	SLPU0000648	28
2248	2026-03-09 00:00:00+00	SLPU0000649	29
2249	2026-03-09 03:00:00+00	SLPU0000650	30
2250	2026-03-09 06:00:00+00	SLPU0000651	1
2251	2026-03-09 09:00:00+00	SLPU0000652	2
2252	2026-03-09 12:00:00+00	SLPU0000653	3
2253	2026-03-09 15:00:00+00	SLPU0000654	4
2254	2026-03-09 18:00:00+00	SLPU0000655	5
2255	2026-03-09 21:00:00+00	SLPU0000656	6
2256	2026-03-10 00:00:00+00	SLPU0000657	7
2257	2026-03-10 03:00:00+00	SLPU0000658	8
2258	2026-03-10 06:00:00+00	SLPU0000659	9
2259	2026-03-10 09:00:00+00	SLPU0000660	10
2260	2026-03-10 12:00:00+00	SLPU0000661	11
2261	2026-03-10 15:00:00+00	SLPU0000662	12
2262	2026-03-10 18:00:00+00	SLPU0000663	13
2263	2026-03-10 21:00:00+00	SLPU0000664	14
2264	2026-03-11 00:00:00+00	SLPU0000665	15
2265	2026-03-11 03:00:00+00	SLPU0000666	16
2266	2026-03-11 06:00:00+00	SLPU0000667	17
2267	2026-03-11 09:00:00+00	SLPU0000668	18
2268	2026-03-11 12:00:00+00	SLPU0000669	19
2269	2026-03-11 15:00:00+00	SLPU0000670	20
2270	2026-03-11 18:00:00+00	SLPU0000671	21
2271	2026-03-11 21:00:00+00	SLPU0000672	22
2272	2026-03-12 00:00:00+00	SLPU0000673	23
2273	2026-03-12 03:00:00+00	SLPU0000674	24
2274	2026-03-12 06:00:00+00	SLPU0000675	25
2275	2026-03-12 09:00:00+00	SLPU0000676	26
2276	2026-03-12 12:00:00+00	SLPU0000677	27
2277	2026-03-12 15:00:00+00	SLPU0000678	28
2278	2026-03-12 18:00:00+00	SLPU0000679	29
2279	2026-03-12 21:00:00+00	SLPU0000680	30
2280	2026-03-13 00:00:00+00	SLPU0000681	1
2281	2026-03-13 03:00:00+00	SLPU0000682	2
2282	2026-03-13 06:00:00+00	SLPU0000683	3
2283	2026-03-13 09:00:00+00	SLPU0000684	4
2284	2026-03-13 12:00:00+00	SLPU0000685	5
2285	2026-03-13 15:00:00+00	SLPU0000686	6
2286	2026-03-13 18:00:00+00	SLPU0000687	7
2287	2026-03-13 21:00:00+00	SLPU0000688	8
2288	2026-03-14 00:00:00+00	SLPU0000689	9
2289	2026-03-14 03:00:00+00	SLPU0000690	10
2290	2026-03-14 06:00:00+00	SLPU0000691	11
2291	2026-03-14 09:00:00+00	SLPU0000692	12
2292	2026-03-14 12:00:00+00	SLPU0000693	13
2293	2026-03-14 15:00:00+00	SLPU0000694	14
2294	2026-03-14 18:00:00+00	SLPU0000695	15
2295	2026-03-14 21:00:00+00	SLPU0000696	16
2296	2026-03-15 00:00:00+00	SLPU0000697	17
2297	2026-03-15 03:00:00+00	SLPU0000698	18
2298	2026-03-15 06:00:00+00	SLPU0000699	19
2299	2026-03-15 09:00:00+00	SLPU0000700	20
2300	2026-03-15 12:00:00+00	SLPU0000701	21
2301	2026-03-15 15:00:00+00	SLPU0000702	22
2302	2026-03-15 18:00:00+00	SLPU0000703	23
2303	2026-03-15 21:00:00+00	SLPU0000704	24
2304	2026-03-16 00:00:00+00	SLPU0000705	25
2305	2026-03-16 03:00:00+00	SLPU0000706	26
2306	2026-03-16 06:00:00+00	SLPU0000707	27
2307	2026-03-16 09:00:00+00	SLPU0000708	28
2308	2026-03-16 12:00:00+00	SLPU0000709	29
2309	2026-03-16 15:00:00+00	SLPU0000710	30
2310	2026-03-16 18:00:00+00	SLPU0000711	1
2311	2026-03-16 21:00:00+00	SLPU0000712	2
2312	2026-03-17 00:00:00+00	SLPU0000713	3
2313	2026-03-17 03:00:00+00	SLPU0000714	4
2314	2026-03-17 06:00:00+00	SLPU0000715	5
2315	2026-03-17 09:00:00+00	SLPU0000716	6
2316	2026-03-17 12:00:00+00	SLPU0000717	7
2317	2026-03-17 15:00:00+00	SLPU0000718	8
2318	2026-03-17 18:00:00+00	SLPU0000719	9
2319	2026-03-17 21:00:00+00	SLPU0000720	10
2320	2026-03-18 00:00:00+00	SLPU0000721	11
2321	2026-03-18 03:00:00+00	SLPU0000722	12
2322	2026-03-18 06:00:00+00	SLPU0000723	13
2323	2026-03-18 09:00:00+00	SLPU0000724	14
2324	2026-03-18 12:00:00+00	SLPU0000725	15
2325	2026-03-18 15:00:00+00	SLPU0000726	16
2326	2026-03-18 18:00:00+00	SLPU0000727	17
2327	2026-03-18 21:00:00+00	SLPU0000728	18
2328	2026-03-19 00:00:00+00	SLPU0000729	19
2329	2026-03-19 03:00:00+00	SLPU0000730	20
2330	2026-03-19 06:00:00+00	SLPU0000731	21
2331	2026-03-19 09:00:00+00	SLPU0000732	22
2332	2026-03-19 12:00:00+00	SLPU0000733	23
2333	2026-03-19 15:00:00+00	SLPU0000734	24
2334	2026-03-19 18:00:00+00	SLPU0000735	25
2335	2026-03-19 21:00:00+00	SLPU0000736	26
2336	2026-03-20 00:00:00+00	SLPU0000737	27
2337	2026-03-20 03:00:00+00	SLPU0000738	28
2338	2026-03-20 06:00:00+00	SLPU0000739	29
2339	2026-03-20 09:00:00+00	SLPU0000740	30
2340	2026-03-20 12:00:00+00	SLPU0000741	1
2341	2026-03-20 15:00:00+00	SLPU0000742	2
2342	2026-03-20 18:00:00+00	SLPU0000743	3
2343	2026-03-20 21:00:00+00	SLPU0000744	4
2344	2026-03-21 00:00:00+00	SLPU0000745	5
2345	2026-03-21 03:00:00+00	SLPU0000746	6
2346	2026-03-21 06:00:00+00	SLPU0000747	7
2347	2026-03-21 09:00:00+00	SLPU0000748	8
2348	2026-03-21 12:00:00+00	SLPU0000749	9
2349	2026-03-21 15:00:00+00	SLPU0000750	10
2350	2026-03-21 18:00:00+00	SLPU0000751	11
2351	2026-03-21 21:00:00+00	SLPU0000752	12
2352	2026-03-22 00:00:00+00	SLPU0000753	13
2353	2026-03-22 03:00:00+00	SLPU0000754	14
2354	2026-03-22 06:00:00+00	SLPU0000755	15
2355	2026-03-22 09:00:00+00	SLPU0000756	16
2356	2026-03-22 12:00:00+00	SLPU0000757	17
2357	2026-03-22 15:00:00+00	SLPU0000758	18
2358	2026-03-22 18:00:00+00	SLPU0000759	19
2359	2026-03-22 21:00:00+00	SLPU0000760	20
2360	2026-03-23 00:00:00+00	SLPU0000761	21
2361	2026-03-23 03:00:00+00	SLPU0000762	22
2362	2026-03-23 06:00:00+00	SLPU0000763	23
2363	2026-03-23 09:00:00+00	SLPU0000764	24
2364	2026-03-23 12:00:00+00	SLPU0000765	25
2365	2026-03-23 15:00:00+00	SLPU0000766	26
2366	2026-03-23 18:00:00+00	SLPU0000767	27
2367	2026-03-23 21:00:00+00	SLPU0000768	28
2368	2026-03-24 00:00:00+00	SLPU0000769	29
2369	2026-03-24 03:00:00+00	SLPU0000770	30
2370	2026-03-24 06:00:00+00	SLPU0000771	1
2371	2026-03-24 09:00:00+00	SLPU0000772	2
2372	2026-03-24 12:00:00+00	SLPU0000773	3
2373	2026-03-24 15:00:00+00	SLPU0000774	4
2374	2026-03-24 18:00:00+00	SLPU0000775	5
2375	2026-03-24 21:00:00+00	SLPU0000776	6
2376	2026-03-25 00:00:00+00	SLPU0000777	7
2377	2026-03-25 03:00:00+00	SLPU0000778	8
2378	2026-03-25 06:00:00+00	SLPU0000779	9
2379	2026-03-25 09:00:00+00	SLPU0000780	10
2380	2026-03-25 12:00:00+00	SLPU0000781	11
2381	2026-03-25 15:00:00+00	SLPU0000782	12
2382	2026-03-25 18:00:00+00	SLPU0000783	13
2383	2026-03-25 21:00:00+00	SLPU0000784	14
2384	2026-03-26 00:00:00+00	SLPU0000785	15
2385	2026-03-26 03:00:00+00	SLPU0000786	16
2386	2026-03-26 06:00:00+00	SLPU0000787	17
2387	2026-03-26 09:00:00+00	SLPU0000788	18
2388	2026-03-26 12:00:00+00	SLPU0000789	19
2389	2026-03-26 15:00:00+00	SLPU0000790	20
2390	2026-03-26 18:00:00+00	SLPU0000791	21
2391	2026-03-26 21:00:00+00	SLPU0000792	22
2392	2026-03-27 00:00:00+00	SLPU0000793	23
2393	2026-03-27 03:00:00+00	SLPU0000794	24
2394	2026-03-27 06:00:00+00	SLPU0000795	25
2395	2026-03-27 09:00:00+00	SLPU0000796	26
2396	2026-03-27 12:00:00+00	SLPU0000797	27
2397	2026-03-27 15:00:00+00	SLPU0000798	28
2398	2026-03-27 18:00:00+00	SLPU0000799	29
2399	2026-03-27 21:00:00+00	SLPU0000800	30
2400	2026-03-28 00:00:00+00	SLPU0000001	1
2401	2026-03-28 03:00:00+00	SLPU0000002	2
2402	2026-03-28 06:00:00+00	SLPU0000003	3
2403	2026-03-28 09:00:00+00	SLPU0000004	4
2404	2026-03-28 12:00:00+00	SLPU0000005	5
2405	2026-03-28 15:00:00+00	SLPU0000006	6
2406	2026-03-28 18:00:00+00	SLPU0000007	7
2407	2026-03-28 21:00:00+00	SLPU0000008	8
2408	2026-03-29 00:00:00+00	SLPU0000009	9
2409	2026-03-29 03:00:00+00	SLPU0000010	10
2410	2026-03-29 06:00:00+00	SLPU0000011	11
2411	2026-03-29 09:00:00+00	SLPU0000012	12
2412	2026-03-29 12:00:00+00	SLPU0000013	13
2413	2026-03-29 15:00:00+00	SLPU0000014	14
2414	2026-03-29 18:00:00+00	SLPU0000015	15
2415	2026-03-29 21:00:00+00	SLPU0000016	16
2416	2026-03-30 00:00:00+00	SLPU0000017	17
2417	2026-03-30 03:00:00+00	SLPU0000018	18
2418	2026-03-30 06:00:00+00	SLPU0000019	19
2419	2026-03-30 09:00:00+00	SLPU0000020	20
2420	2026-03-30 12:00:00+00	SLPU0000021	21
2421	2026-03-30 15:00:00+00	SLPU0000022	22
2422	2026-03-30 18:00:00+00	SLPU0000023	23
2423	2026-03-30 21:00:00+00	SLPU0000024	24
2424	2026-03-31 00:00:00+00	SLPU0000025	25
2425	2026-03-31 03:00:00+00	SLPU0000026	26
2426	2026-03-31 06:00:00+00	SLPU0000027	27
2427	2026-03-31 09:00:00+00	SLPU0000028	28
2428	2026-03-31 12:00:00+00	SLPU0000029	29
2429	2026-03-31 15:00:00+00	SLPU0000030	30
2430	2026-03-31 18:00:00+00	SLPU0000031	1
2431	2026-03-31 21:00:00+00	SLPU0000032	2
2432	2026-04-01 00:00:00+00	SLPU0000033	3
2433	2026-04-01 03:00:00+00	SLPU0000034	4
2434	2026-04-01 06:00:00+00	SLPU0000035	5
2435	2026-04-01 09:00:00+00	SLPU0000036	6
2436	2026-04-01 12:00:00+00	SLPU0000037	7
2437	2026-04-01 15:00:00+00	SLPU0000038	8
2438	2026-04-01 18:00:00+00	SLPU0000039	9
2439	2026-04-01 21:00:00+00	SLPU0000040	10
2440	2026-04-02 00:00:00+00	SLPU0000041	11
2441	2026-04-02 03:00:00+00	SLPU0000042	12
2442	2026-04-02 06:00:00+00	SLPU0000043	13
2443	2026-04-02 09:00:00+00	SLPU0000044	14
2444	2026-04-02 12:00:00+00	SLPU0000045	15
2445	2026-04-02 15:00:00+00	SLPU0000046	16
2446	2026-04-02 18:00:00+00	SLPU0000047	17
2447	2026-04-02 21:00:00+00	SLPU0000048	18
2448	2026-04-03 00:00:00+00	SLPU0000049	19
2449	2026-04-03 03:00:00+00	SLPU0000050	20
2450	2026-04-03 06:00:00+00	SLPU0000051	21
2451	2026-04-03 09:00:00+00	SLPU0000052	22
2452	2026-04-03 12:00:00+00	SLPU0000053	23
2453	2026-04-03 15:00:00+00	SLPU0000054	24
2454	2026-04-03 18:00:00+00	SLPU0000055	25
2455	2026-04-03 21:00:00+00	SLPU0000056	26
2456	2026-04-04 00:00:00+00	SLPU0000057	27
2457	2026-04-04 03:00:00+00	SLPU0000058	28
2458	2026-04-04 06:00:00+00	SLPU0000059	29
2459	2026-04-04 09:00:00+00	SLPU0000060	30
2460	2026-04-04 12:00:00+00	SLPU0000061	1
2461	2026-04-04 15:00:00+00	SLPU0000062	2
2462	2026-04-04 18:00:00+00	SLPU0000063	3
2463	2026-04-04 21:00:00+00	SLPU0000064	4
2464	2026-04-05 00:00:00+00	SLPU0000065	5
2465	2026-04-05 03:00:00+00	SLPU0000066	6
2466	2026-04-05 06:00:00+00	SLPU0000067	7
2467	2026-04-05 09:00:00+00	SLPU0000068	8
2468	2026-04-05 12:00:00+00	SLPU0000069	9
2469	2026-04-05 15:00:00+00	SLPU0000070	10
2470	2026-04-05 18:00:00+00	SLPU0000071	11
2471	2026-04-05 21:00:00+00	SLPU0000072	12
2472	2026-04-06 00:00:00+00	SLPU0000073	13
2473	2026-04-06 03:00:00+00	SLPU0000074	14
2474	2026-04-06 06:00:00+00	SLPU0000075	15
2475	2026-04-06 09:00:00+00	SLPU0000076	16
2476	2026-04-06 12:00:00+00	SLPU0000077	17
2477	2026-04-06 15:00:00+00	SLPU0000078	18
2478	2026-04-06 18:00:00+00	SLPU0000079	19
2479	2026-04-06 21:00:00+00	SLPU0000080	20
2480	2026-04-07 00:00:00+00	SLPU0000081	21
2481	2026-04-07 03:00:00+00	SLPU0000082	22
2482	2026-04-07 06:00:00+00	SLPU0000083	23
2483	2026-04-07 09:00:00+00	SLPU0000084	24
2484	2026-04-07 12:00:00+00	SLPU0000085	25
2485	2026-04-07 15:00:00+00	SLPU0000086	26
2486	2026-04-07 18:00:00+00	SLPU0000087	27
2487	2026-04-07 21:00:00+00	SLPU0000088	28
2488	2026-04-08 00:00:00+00	SLPU0000089	29
2489	2026-04-08 03:00:00+00	SLPU0000090	30
2490	2026-04-08 06:00:00+00	SLPU0000091	1
2491	2026-04-08 09:00:00+00	SLPU0000092	2
2492	2026-04-08 12:00:00+00	SLPU0000093	3
2493	2026-04-08 15:00:00+00	SLPU0000094	4
2494	2026-04-08 18:00:00+00	SLPU0000095	5
2495	2026-04-08 21:00:00+00	SLPU0000096	6
2496	2026-04-09 00:00:00+00	SLPU0000097	7
2497	2026-04-09 03:00:00+00	SLPU0000098	8
2498	2026-04-09 06:00:00+00	SLPU0000099	9
2499	2026-04-09 09:00:00+00	SLPU0000100	10
2500	2026-04-09 12:00:00+00	SLPU0000101	11
2501	2026-04-09 15:00:00+00	SLPU0000102	12
2502	2026-04-09 18:00:00+00	SLPU0000103	13
2503	2026-04-09 21:00:00+00	SLPU0000104	14
2504	2026-04-10 00:00:00+00	SLPU0000105	15
2505	2026-04-10 03:00:00+00	SLPU0000106	16
2506	2026-04-10 06:00:00+00	SLPU0000107	17
2507	2026-04-10 09:00:00+00	SLPU0000108	18
2508	2026-04-10 12:00:00+00	SLPU0000109	19
2509	2026-04-10 15:00:00+00	SLPU0000110	20
2510	2026-04-10 18:00:00+00	SLPU0000111	21
2511	2026-04-10 21:00:00+00	SLPU0000112	22
2512	2026-04-11 00:00:00+00	SLPU0000113	23
2513	2026-04-11 03:00:00+00	SLPU0000114	24
2514	2026-04-11 06:00:00+00	SLPU0000115	25
2515	2026-04-11 09:00:00+00	SLPU0000116	26
2516	2026-04-11 12:00:00+00	SLPU0000117	27
2517	2026-04-11 15:00:00+00	SLPU0000118	28
2518	2026-04-11 18:00:00+00	SLPU0000119	29
2519	2026-04-11 21:00:00+00	SLPU0000120	30
2520	2026-04-12 00:00:00+00	SLPU0000121	1
2521	2026-04-12 03:00:00+00	SLPU0000122	2
2522	2026-04-12 06:00:00+00	SLPU0000123	3
2523	2026-04-12 09:00:00+00	SLPU0000124	4
2524	2026-04-12 12:00:00+00	SLPU0000125	5
2525	2026-04-12 15:00:00+00	SLPU0000126	6
2526	2026-04-12 18:00:00+00	SLPU0000127	7
2527	2026-04-12 21:00:00+00	SLPU0000128	8
2528	2026-04-13 00:00:00+00	SLPU0000129	9
2529	2026-04-13 03:00:00+00	SLPU0000130	10
2530	2026-04-13 06:00:00+00	SLPU0000131	11
2531	2026-04-13 09:00:00+00	SLPU0000132	12
2532	2026-04-13 12:00:00+00	SLPU0000133	13
2533	2026-04-13 15:00:00+00	SLPU0000134	14
2534	2026-04-13 18:00:00+00	SLPU0000135	15
2535	2026-04-13 21:00:00+00	SLPU0000136	16
2536	2026-04-14 00:00:00+00	SLPU0000137	17
2537	2026-04-14 03:00:00+00	SLPU0000138	18
2538	2026-04-14 06:00:00+00	SLPU0000139	19
2539	2026-04-14 09:00:00+00	SLPU0000140	20
2540	2026-04-14 12:00:00+00	SLPU0000141	21
2541	2026-04-14 15:00:00+00	SLPU0000142	22
2542	2026-04-14 18:00:00+00	SLPU0000143	23
2543	2026-04-14 21:00:00+00	SLPU0000144	24
2544	2026-04-15 00:00:00+00	SLPU0000145	25
2545	2026-04-15 03:00:00+00	SLPU0000146	26
2546	2026-04-15 06:00:00+00	SLPU0000147	27
2547	2026-04-15 09:00:00+00	SLPU0000148	28
2548	2026-04-15 12:00:00+00	SLPU0000149	29
2549	2026-04-15 15:00:00+00	SLPU0000150	30
2550	2026-04-15 18:00:00+00	SLPU0000151	1
2551	2026-04-15 21:00:00+00	SLPU0000152	2
2552	2026-04-16 00:00:00+00	SLPU0000153	3
2553	2026-04-16 03:00:00+00	SLPU0000154	4
2554	2026-04-16 06:00:00+00	SLPU0000155	5
2555	2026-04-16 09:00:00+00	SLPU0000156	6
2556	2026-04-16 12:00:00+00	SLPU0000157	7
2557	2026-04-16 15:00:00+00	SLPU0000158	8
2558	2026-04-16 18:00:00+00	SLPU0000159	9
2559	2026-04-16 21:00:00+00	SLPU0000160	10
2560	2026-04-17 00:00:00+00	SLPU0000161	11
2561	2026-04-17 03:00:00+00	SLPU0000162	12
2562	2026-04-17 06:00:00+00	SLPU0000163	13
2563	2026-04-17 09:00:00+00	SLPU0000164	14
2564	2026-04-17 12:00:00+00	SLPU0000165	15
2565	2026-04-17 15:00:00+00	SLPU0000166	16
2566	2026-04-17 18:00:00+00	SLPU0000167	17
2567	2026-04-17 21:00:00+00	SLPU0000168	18
2568	2026-04-18 00:00:00+00	SLPU0000169	19
2569	2026-04-18 03:00:00+00	SLPU0000170	20
2570	2026-04-18 06:00:00+00	SLPU0000171	21
2571	2026-04-18 09:00:00+00	SLPU0000172	22
2572	2026-04-18 12:00:00+00	SLPU0000173	23
2573	2026-04-18 15:00:00+00	SLPU0000174	24
2574	2026-04-18 18:00:00+00	SLPU0000175	25
2575	2026-04-18 21:00:00+00	SLPU0000176	26
2576	2026-04-19 00:00:00+00	SLPU0000177	27
2577	2026-04-19 03:00:00+00	SLPU0000178	28
2578	2026-04-19 06:00:00+00	SLPU0000179	29
2579	2026-04-19 09:00:00+00	SLPU0000180	30
2580	2026-04-19 12:00:00+00	SLPU0000181	1
2581	2026-04-19 15:00:00+00	SLPU0000182	2
2582	2026-04-19 18:00:00+00	SLPU0000183	3
2583	2026-04-19 21:00:00+00	SLPU0000184	4
2584	2026-04-20 00:00:00+00	SLPU0000185	5
2585	2026-04-20 03:00:00+00	SLPU0000186	6
2586	2026-04-20 06:00:00+00	SLPU0000187	7
2587	2026-04-20 09:00:00+00	SLPU0000188	8
2588	2026-04-20 12:00:00+00	SLPU0000189	9
2589	2026-04-20 15:00:00+00	SLPU0000190	10
2590	2026-04-20 18:00:00+00	SLPU0000191	11
2591	2026-04-20 21:00:00+00	SLPU0000192	12
2592	2026-04-21 00:00:00+00	SLPU0000193	13
2593	2026-04-21 03:00:00+00	SLPU0000194	14
2594	2026-04-21 06:00:00+00	SLPU0000195	15
2595	2026-04-21 09:00:00+00	SLPU0000196	16
2596	2026-04-21 12:00:00+00	SLPU0000197	17
2597	2026-04-21 15:00:00+00	SLPU0000198	18
2598	2026-04-21 18:00:00+00	SLPU0000199	19
2599	2026-04-21 21:00:00+00	SLPU0000200	20
2600	2026-04-22 00:00:00+00	SLPU0000201	21
2601	2026-04-22 03:00:00+00	SLPU0000202	22
2602	2026-04-22 06:00:00+00	SLPU0000203	23
2603	2026-04-22 09:00:00+00	SLPU0000204	24
2604	2026-04-22 12:00:00+00	SLPU0000205	25
2605	2026-04-22 15:00:00+00	SLPU0000206	26
2606	2026-04-22 18:00:00+00	SLPU0000207	27
2607	2026-04-22 21:00:00+00	SLPU0000208	28
2608	2026-04-23 00:00:00+00	SLPU0000209	29
2609	2026-04-23 03:00:00+00	SLPU0000210	30
2610	2026-04-23 06:00:00+00	SLPU0000211	1
2611	2026-04-23 09:00:00+00	SLPU0000212	2
2612	2026-04-23 12:00:00+00	SLPU0000213	3
2613	2026-04-23 15:00:00+00	SLPU0000214	4
2614	2026-04-23 18:00:00+00	SLPU0000215	5
2615	2026-04-23 21:00:00+00	SLPU0000216	6
2616	2026-04-24 00:00:00+00	SLPU0000217	7
2617	2026-04-24 03:00:00+00	SLPU0000218	8
2618	2026-04-24 06:00:00+00	SLPU0000219	9
2619	2026-04-24 09:00:00+00	SLPU0000220	10
2620	2026-04-24 12:00:00+00	SLPU0000221	11
2621	2026-04-24 15:00:00+00	SLPU0000222	12
2622	2026-04-24 18:00:00+00	SLPU0000223	13
2623	2026-04-24 21:00:00+00	SLPU0000224	14
2624	2026-04-25 00:00:00+00	SLPU0000225	15
2625	2026-04-25 03:00:00+00	SLPU0000226	16
2626	2026-04-25 06:00:00+00	SLPU0000227	17
2627	2026-04-25 09:00:00+00	SLPU0000228	18
2628	2026-04-25 12:00:00+00	SLPU0000229	19
2629	2026-04-25 15:00:00+00	SLPU0000230	20
2630	2026-04-25 18:00:00+00	SLPU0000231	21
2631	2026-04-25 21:00:00+00	SLPU0000232	22
2632	2026-04-26 00:00:00+00	SLPU0000233	23
2633	2026-04-26 03:00:00+00	SLPU0000234	24
2634	2026-04-26 06:00:00+00	SLPU0000235	25
2635	2026-04-26 09:00:00+00	SLPU0000236	26
2636	2026-04-26 12:00:00+00	SLPU0000237	27
2637	2026-04-26 15:00:00+00	SLPU0000238	28
2638	2026-04-26 18:00:00+00	SLPU0000239	29
2639	2026-04-26 21:00:00+00	SLPU0000240	30
2640	2026-04-27 00:00:00+00	SLPU0000241	1
2641	2026-04-27 03:00:00+00	SLPU0000242	2
2642	2026-04-27 06:00:00+00	SLPU0000243	3
2643	2026-04-27 09:00:00+00	SLPU0000244	4
2644	2026-04-27 12:00:00+00	SLPU0000245	5
2645	2026-04-27 15:00:00+00	SLPU0000246	6
2646	2026-04-27 18:00:00+00	SLPU0000247	7
2647	2026-04-27 21:00:00+00	SLPU0000248	8
2648	2026-04-28 00:00:00+00	SLPU0000249	9
2649	2026-04-28 03:00:00+00	SLPU0000250	10
2650	2026-04-28 06:00:00+00	SLPU0000251	11
2651	2026-04-28 09:00:00+00	SLPU0000252	12
2652	2026-04-28 12:00:00+00	SLPU0000253	13
2653	2026-04-28 15:00:00+00	SLPU0000254	14
2654	2026-04-28 18:00:00+00	SLPU0000255	15
2655	2026-04-28 21:00:00+00	SLPU0000256	16
2656	2026-04-29 00:00:00+00	SLPU0000257	17
2657	2026-04-29 03:00:00+00	SLPU0000258	18
2658	2026-04-29 06:00:00+00	SLPU0000259	19
2659	2026-04-29 09:00:00+00	SLPU0000260	20
2660	2026-04-29 12:00:00+00	SLPU0000261	21
2661	2026-04-29 15:00:00+00	SLPU0000262	22
2662	2026-04-29 18:00:00+00	SLPU0000263	23
2663	2026-04-29 21:00:00+00	SLPU0000264	24
2664	2026-04-30 00:00:00+00	SLPU0000265	25
2665	2026-04-30 03:00:00+00	SLPU0000266	26
2666	2026-04-30 06:00:00+00	SLPU0000267	27
2667	2026-04-30 09:00:00+00	SLPU0000268	28
2668	2026-04-30 12:00:00+00	SLPU0000269	29
2669	2026-04-30 15:00:00+00	SLPU0000270	30
2670	2026-04-30 18:00:00+00	SLPU0000271	1
2671	2026-04-30 21:00:00+00	SLPU0000272	2
2672	2026-05-01 00:00:00+00	SLPU0000273	3
2673	2026-05-01 03:00:00+00	SLPU0000274	4
2674	2026-05-01 06:00:00+00	SLPU0000275	5
2675	2026-05-01 09:00:00+00	SLPU0000276	6
2676	2026-05-01 12:00:00+00	SLPU0000277	7
2677	2026-05-01 15:00:00+00	SLPU0000278	8
2678	2026-05-01 18:00:00+00	SLPU0000279	9
2679	2026-05-01 21:00:00+00	SLPU0000280	10
2680	2026-05-02 00:00:00+00	SLPU0000281	11
2681	2026-05-02 03:00:00+00	SLPU0000282	12
2682	2026-05-02 06:00:00+00	SLPU0000283	13
2683	2026-05-02 09:00:00+00	SLPU0000284	14
2684	2026-05-02 12:00:00+00	SLPU0000285	15
2685	2026-05-02 15:00:00+00	SLPU0000286	16
2686	2026-05-02 18:00:00+00	SLPU0000287	17
2687	2026-05-02 21:00:00+00	SLPU0000288	18
2688	2026-05-03 00:00:00+00	SLPU0000289	19
2689	2026-05-03 03:00:00+00	SLPU0000290	20
2690	2026-05-03 06:00:00+00	SLPU0000291	21
2691	2026-05-03 09:00:00+00	SLPU0000292	22
2692	2026-05-03 12:00:00+00	SLPU0000293	23
2693	2026-05-03 15:00:00+00	SLPU0000294	24
2694	2026-05-03 18:00:00+00	SLPU0000295	25
2695	2026-05-03 21:00:00+00	SLPU0000296	26
2696	2026-05-04 00:00:00+00	SLPU0000297	27
2697	2026-05-04 03:00:00+00	SLPU0000298	28
2698	2026-05-04 06:00:00+00	SLPU0000299	29
2699	2026-05-04 09:00:00+00	SLPU0000300	30
2700	2026-05-04 12:00:00+00	SLPU0000301	1
2701	2026-05-04 15:00:00+00	SLPU0000302	2
2702	2026-05-04 18:00:00+00	SLPU0000303	3
2703	2026-05-04 21:00:00+00	SLPU0000304	4
2704	2026-05-05 00:00:00+00	SLPU0000305	5
2705	2026-05-05 03:00:00+00	SLPU0000306	6
2706	2026-05-05 06:00:00+00	SLPU0000307	7
2707	2026-05-05 09:00:00+00	SLPU0000308	8
2708	2026-05-05 12:00:00+00	SLPU0000309	9
2709	2026-05-05 15:00:00+00	SLPU0000310	10
2710	2026-05-05 18:00:00+00	SLPU0000311	11
2711	2026-05-05 21:00:00+00	SLPU0000312	12
2712	2026-05-06 00:00:00+00	SLPU0000313	13
2713	2026-05-06 03:00:00+00	SLPU0000314	14
2714	2026-05-06 06:00:00+00	SLPU0000315	15
2715	2026-05-06 09:00:00+00	SLPU0000316	16
2716	2026-05-06 12:00:00+00	SLPU0000317	17
2717	2026-05-06 15:00:00+00	SLPU0000318	18
2718	2026-05-06 18:00:00+00	SLPU0000319	19
2719	2026-05-06 21:00:00+00	SLPU0000320	20
2720	2026-05-07 00:00:00+00	SLPU0000321	21
2721	2026-05-07 03:00:00+00	SLPU0000322	22
2722	2026-05-07 06:00:00+00	SLPU0000323	23
2723	2026-05-07 09:00:00+00	SLPU0000324	24
2724	2026-05-07 12:00:00+00	SLPU0000325	25
2725	2026-05-07 15:00:00+00	SLPU0000326	26
2726	2026-05-07 18:00:00+00	SLPU0000327	27
2727	2026-05-07 21:00:00+00	SLPU0000328	28
2728	2026-05-08 00:00:00+00	SLPU0000329	29
2729	2026-05-08 03:00:00+00	SLPU0000330	30
2730	2026-05-08 06:00:00+00	SLPU0000331	1
2731	2026-05-08 09:00:00+00	SLPU0000332	2
2732	2026-05-08 12:00:00+00	SLPU0000333	3
2733	2026-05-08 15:00:00+00	SLPU0000334	4
2734	2026-05-08 18:00:00+00	SLPU0000335	5
2735	2026-05-08 21:00:00+00	SLPU0000336	6
2736	2026-05-09 00:00:00+00	SLPU0000337	7
2737	2026-05-09 03:00:00+00	SLPU0000338	8
2738	2026-05-09 06:00:00+00	SLPU0000339	9
2739	2026-05-09 09:00:00+00	SLPU0000340	10
2740	2026-05-09 12:00:00+00	SLPU0000341	11
2741	2026-05-09 15:00:00+00	SLPU0000342	12
2742	2026-05-09 18:00:00+00	SLPU0000343	13
2743	2026-05-09 21:00:00+00	SLPU0000344	14
2744	2026-05-10 00:00:00+00	SLPU0000345	15
2745	2026-05-10 03:00:00+00	SLPU0000346	16
2746	2026-05-10 06:00:00+00	SLPU0000347	17
2747	2026-05-10 09:00:00+00	SLPU0000348	18
2748	2026-05-10 12:00:00+00	SLPU0000349	19
2749	2026-05-10 15:00:00+00	SLPU0000350	20
2750	2026-05-10 18:00:00+00	SLPU0000351	21
2751	2026-05-10 21:00:00+00	SLPU0000352	22
2752	2026-05-11 00:00:00+00	SLPU0000353	23
2753	2026-05-11 03:00:00+00	SLPU0000354	24
2754	2026-05-11 06:00:00+00	SLPU0000355	25
2755	2026-05-11 09:00:00+00	SLPU0000356	26
2756	2026-05-11 12:00:00+00	SLPU0000357	27
2757	2026-05-11 15:00:00+00	SLPU0000358	28
2758	2026-05-11 18:00:00+00	SLPU0000359	29
2759	2026-05-11 21:00:00+00	SLPU0000360	30
2760	2026-05-12 00:00:00+00	SLPU0000361	1
2761	2026-05-12 03:00:00+00	SLPU0000362	2
2762	2026-05-12 06:00:00+00	SLPU0000363	3
2763	2026-05-12 09:00:00+00	SLPU0000364	4
2764	2026-05-12 12:00:00+00	SLPU0000365	5
2765	2026-05-12 15:00:00+00	SLPU0000366	6
2766	2026-05-12 18:00:00+00	SLPU0000367	7
2767	2026-05-12 21:00:00+00	SLPU0000368	8
2768	2026-05-13 00:00:00+00	SLPU0000369	9
2769	2026-05-13 03:00:00+00	SLPU0000370	10
2770	2026-05-13 06:00:00+00	SLPU0000371	11
2771	2026-05-13 09:00:00+00	SLPU0000372	12
2772	2026-05-13 12:00:00+00	SLPU0000373	13
2773	2026-05-13 15:00:00+00	SLPU0000374	14
2774	2026-05-13 18:00:00+00	SLPU0000375	15
2775	2026-05-13 21:00:00+00	SLPU0000376	16
2776	2026-05-14 00:00:00+00	SLPU0000377	17
2777	2026-05-14 03:00:00+00	SLPU0000378	18
2778	2026-05-14 06:00:00+00	SLPU0000379	19
2779	2026-05-14 09:00:00+00	SLPU0000380	20
2780	2026-05-14 12:00:00+00	SLPU0000381	21
2781	2026-05-14 15:00:00+00	SLPU0000382	22
2782	2026-05-14 18:00:00+00	SLPU0000383	23
2783	2026-05-14 21:00:00+00	SLPU0000384	24
2784	2026-05-15 00:00:00+00	SLPU0000385	25
2785	2026-05-15 03:00:00+00	SLPU0000386	26
2786	2026-05-15 06:00:00+00	SLPU0000387	27
2787	2026-05-15 09:00:00+00	SLPU0000388	28
2788	2026-05-15 12:00:00+00	SLPU0000389	29
2789	2026-05-15 15:00:00+00	SLPU0000390	30
2790	2026-05-15 18:00:00+00	SLPU0000391	1
2791	2026-05-15 21:00:00+00	SLPU0000392	2
2792	2026-05-16 00:00:00+00	SLPU0000393	3
2793	2026-05-16 03:00:00+00	SLPU0000394	4
2794	2026-05-16 06:00:00+00	SLPU0000395	5
2795	2026-05-16 09:00:00+00	SLPU0000396	6
2796	2026-05-16 12:00:00+00	SLPU0000397	7
2797	2026-05-16 15:00:00+00	SLPU0000398	8
2798	2026-05-16 18:00:00+00	SLPU0000399	9
2799	2026-05-16 21:00:00+00	SLPU0000400	10
2800	2026-05-17 00:00:00+00	SLPU0000401	11
2801	2026-05-17 03:00:00+00	SLPU0000402	12
2802	2026-05-17 06:00:00+00	SLPU0000403	13
2803	2026-05-17 09:00:00+00	SLPU0000404	14
2804	2026-05-17 12:00:00+00	SLPU0000405	15
2805	2026-05-17 15:00:00+00	SLPU0000406	16
2806	2026-05-17 18:00:00+00	SLPU0000407	17
2807	2026-05-17 21:00:00+00	SLPU0000408	18
2808	2026-05-18 00:00:00+00	SLPU0000409	19
2809	2026-05-18 03:00:00+00	SLPU0000410	20
2810	2026-05-18 06:00:00+00	SLPU0000411	21
2811	2026-05-18 09:00:00+00	SLPU0000412	22
2812	2026-05-18 12:00:00+00	SLPU0000413	23
2813	2026-05-18 15:00:00+00	SLPU0000414	24
2814	2026-05-18 18:00:00+00	SLPU0000415	25
2815	2026-05-18 21:00:00+00	SLPU0000416	26
2816	2026-05-19 00:00:00+00	SLPU0000417	27
2817	2026-05-19 03:00:00+00	SLPU0000418	28
2818	2026-05-19 06:00:00+00	SLPU0000419	29
2819	2026-05-19 09:00:00+00	SLPU0000420	30
2820	2026-05-19 12:00:00+00	SLPU0000421	1
2821	2026-05-19 15:00:00+00	SLPU0000422	2
2822	2026-05-19 18:00:00+00	SLPU0000423	3
2823	2026-05-19 21:00:00+00	SLPU0000424	4
2824	2026-05-20 00:00:00+00	SLPU0000425	5
2825	2026-05-20 03:00:00+00	SLPU0000426	6
2826	2026-05-20 06:00:00+00	SLPU0000427	7
2827	2026-05-20 09:00:00+00	SLPU0000428	8
2828	2026-05-20 12:00:00+00	SLPU0000429	9
2829	2026-05-20 15:00:00+00	SLPU0000430	10
2830	2026-05-20 18:00:00+00	SLPU0000431	11
2831	2026-05-20 21:00:00+00	SLPU0000432	12
2832	2026-05-21 00:00:00+00	SLPU0000433	13
2833	2026-05-21 03:00:00+00	SLPU0000434	14
2834	2026-05-21 06:00:00+00	SLPU0000435	15
2835	2026-05-21 09:00:00+00	SLPU0000436	16
2836	2026-05-21 12:00:00+00	SLPU0000437	17
2837	2026-05-21 15:00:00+00	SLPU0000438	18
2838	2026-05-21 18:00:00+00	SLPU0000439	19
2839	2026-05-21 21:00:00+00	SLPU0000440	20
2840	2026-05-22 00:00:00+00	SLPU0000441	21
2841	2026-05-22 03:00:00+00	SLPU0000442	22
2842	2026-05-22 06:00:00+00	SLPU0000443	23
2843	2026-05-22 09:00:00+00	SLPU0000444	24
2844	2026-05-22 12:00:00+00	SLPU0000445	25
2845	2026-05-22 15:00:00+00	SLPU0000446	26
2846	2026-05-22 18:00:00+00	SLPU0000447	27
2847	2026-05-22 21:00:00+00	SLPU0000448	28
2848	2026-05-23 00:00:00+00	SLPU0000449	29
2849	2026-05-23 03:00:00+00	SLPU0000450	30
2850	2026-05-23 06:00:00+00	SLPU0000451	1
2851	2026-05-23 09:00:00+00	SLPU0000452	2
2852	2026-05-23 12:00:00+00	SLPU0000453	3
2853	2026-05-23 15:00:00+00	SLPU0000454	4
2854	2026-05-23 18:00:00+00	SLPU0000455	5
2855	2026-05-23 21:00:00+00	SLPU0000456	6
2856	2026-05-24 00:00:00+00	SLPU0000457	7
2857	2026-05-24 03:00:00+00	SLPU0000458	8
2858	2026-05-24 06:00:00+00	SLPU0000459	9
2859	2026-05-24 09:00:00+00	SLPU0000460	10
2860	2026-05-24 12:00:00+00	SLPU0000461	11
2861	2026-05-24 15:00:00+00	SLPU0000462	12
2862	2026-05-24 18:00:00+00	SLPU0000463	13
2863	2026-05-24 21:00:00+00	SLPU0000464	14
2864	2026-05-25 00:00:00+00	SLPU0000465	15
2865	2026-05-25 03:00:00+00	SLPU0000466	16
2866	2026-05-25 06:00:00+00	SLPU0000467	17
2867	2026-05-25 09:00:00+00	SLPU0000468	18
2868	2026-05-25 12:00:00+00	SLPU0000469	19
2869	2026-05-25 15:00:00+00	SLPU0000470	20
2870	2026-05-25 18:00:00+00	SLPU0000471	21
2871	2026-05-25 21:00:00+00	SLPU0000472	22
2872	2026-05-26 00:00:00+00	SLPU0000473	23
2873	2026-05-26 03:00:00+00	SLPU0000474	24
2874	2026-05-26 06:00:00+00	SLPU0000475	25
2875	2026-05-26 09:00:00+00	SLPU0000476	26
2876	2026-05-26 12:00:00+00	SLPU0000477	27
2877	2026-05-26 15:00:00+00	SLPU0000478	28
2878	2026-05-26 18:00:00+00	SLPU0000479	29
2879	2026-05-26 21:00:00+00	SLPU0000480	30
2880	2026-05-27 00:00:00+00	SLPU0000481	1
2881	2026-05-27 03:00:00+00	SLPU0000482	2
2882	2026-05-27 06:00:00+00	SLPU0000483	3
2883	2026-05-27 09:00:00+00	SLPU0000484	4
2884	2026-05-27 12:00:00+00	SLPU0000485	5
2885	2026-05-27 15:00:00+00	SLPU0000486	6
2886	2026-05-27 18:00:00+00	SLPU0000487	7
2887	2026-05-27 21:00:00+00	SLPU0000488	8
2888	2026-05-28 00:00:00+00	SLPU0000489	9
2889	2026-05-28 03:00:00+00	SLPU0000490	10
2890	2026-05-28 06:00:00+00	SLPU0000491	11
2891	2026-05-28 09:00:00+00	SLPU0000492	12
2892	2026-05-28 12:00:00+00	SLPU0000493	13
2893	2026-05-28 15:00:00+00	SLPU0000494	14
2894	2026-05-28 18:00:00+00	SLPU0000495	15
2895	2026-05-28 21:00:00+00	SLPU0000496	16
2896	2026-05-29 00:00:00+00	SLPU0000497	17
2897	2026-05-29 03:00:00+00	SLPU0000498	18
2898	2026-05-29 06:00:00+00	SLPU0000499	19
2899	2026-05-29 09:00:00+00	SLPU0000500	20
2900	2026-05-29 12:00:00+00	SLPU0000501	21
2901	2026-05-29 15:00:00+00	SLPU0000502	22
2902	2026-05-29 18:00:00+00	SLPU0000503	23
2903	2026-05-29 21:00:00+00	SLPU0000504	24
2904	2026-05-30 00:00:00+00	SLPU0000505	25
2905	2026-05-30 03:00:00+00	SLPU0000506	26
2906	2026-05-30 06:00:00+00	SLPU0000507	27
2907	2026-05-30 09:00:00+00	SLPU0000508	28
2908	2026-05-30 12:00:00+00	SLPU0000509	29
2909	2026-05-30 15:00:00+00	SLPU0000510	30
2910	2026-05-30 18:00:00+00	SLPU0000511	1
2911	2026-05-30 21:00:00+00	SLPU0000512	2
2912	2026-05-31 00:00:00+00	SLPU0000513	3
2913	2026-05-31 03:00:00+00	SLPU0000514	4
2914	2026-05-31 06:00:00+00	SLPU0000515	5
2915	2026-05-31 09:00:00+00	SLPU0000516	6
2916	2026-05-31 12:00:00+00	SLPU0000517	7
2917	2026-05-31 15:00:00+00	SLPU0000518	8
2918	2026-05-31 18:00:00+00	SLPU0000519	9
2919	2026-05-31 21:00:00+00	SLPU0000520	10
2920	2026-06-01 00:00:00+00	SLPU0000521	11
2921	2026-06-01 03:00:00+00	SLPU0000522	12
2922	2026-06-01 06:00:00+00	SLPU0000523	13
2923	2026-06-01 09:00:00+00	SLPU0000524	14
2924	2026-06-01 12:00:00+00	SLPU0000525	15
2925	2026-06-01 15:00:00+00	SLPU0000526	16
2926	2026-06-01 18:00:00+00	SLPU0000527	17
2927	2026-06-01 21:00:00+00	SLPU0000528	18
2928	2026-06-02 00:00:00+00	SLPU0000529	19
2929	2026-06-02 03:00:00+00	SLPU0000530	20
2930	2026-06-02 06:00:00+00	SLPU0000531	21
2931	2026-06-02 09:00:00+00	SLPU0000532	22
2932	2026-06-02 12:00:00+00	SLPU0000533	23
2933	2026-06-02 15:00:00+00	SLPU0000534	24
2934	2026-06-02 18:00:00+00	SLPU0000535	25
2935	2026-06-02 21:00:00+00	SLPU0000536	26
2936	2026-06-03 00:00:00+00	SLPU0000537	27
2937	2026-06-03 03:00:00+00	SLPU0000538	28
2938	2026-06-03 06:00:00+00	SLPU0000539	29
2939	2026-06-03 09:00:00+00	SLPU0000540	30
2940	2026-06-03 12:00:00+00	SLPU0000541	1
2941	2026-06-03 15:00:00+00	SLPU0000542	2
2942	2026-06-03 18:00:00+00	SLPU0000543	3
2943	2026-06-03 21:00:00+00	SLPU0000544	4
2944	2026-06-04 00:00:00+00	SLPU0000545	5
2945	2026-06-04 03:00:00+00	SLPU0000546	6
2946	2026-06-04 06:00:00+00	SLPU0000547	7
2947	2026-06-04 09:00:00+00	SLPU0000548	8
2948	2026-06-04 12:00:00+00	SLPU0000549	9
2949	2026-06-04 15:00:00+00	SLPU0000550	10
2950	2026-06-04 18:00:00+00	SLPU0000551	11
2951	2026-06-04 21:00:00+00	SLPU0000552	12
2952	2026-06-05 00:00:00+00	SLPU0000553	13
2953	2026-06-05 03:00:00+00	SLPU0000554	14
2954	2026-06-05 06:00:00+00	SLPU0000555	15
2955	2026-06-05 09:00:00+00	SLPU0000556	16
2956	2026-06-05 12:00:00+00	SLPU0000557	17
2957	2026-06-05 15:00:00+00	SLPU0000558	18
2958	2026-06-05 18:00:00+00	SLPU0000559	19
2959	2026-06-05 21:00:00+00	SLPU0000560	20
2960	2026-06-06 00:00:00+00	SLPU0000561	21
2961	2026-06-06 03:00:00+00	SLPU0000562	22
2962	2026-06-06 06:00:00+00	SLPU0000563	23
2963	2026-06-06 09:00:00+00	SLPU0000564	24
2964	2026-06-06 12:00:00+00	SLPU0000565	25
2965	2026-06-06 15:00:00+00	SLPU0000566	26
2966	2026-06-06 18:00:00+00	SLPU0000567	27
2967	2026-06-06 21:00:00+00	SLPU0000568	28
2968	2026-06-07 00:00:00+00	SLPU0000569	29
2969	2026-06-07 03:00:00+00	SLPU0000570	30
2970	2026-06-07 06:00:00+00	SLPU0000571	1
2971	2026-06-07 09:00:00+00	SLPU0000572	2
2972	2026-06-07 12:00:00+00	SLPU0000573	3
2973	2026-06-07 15:00:00+00	SLPU0000574	4
2974	2026-06-07 18:00:00+00	SLPU0000575	5
2975	2026-06-07 21:00:00+00	SLPU0000576	6
2976	2026-06-08 00:00:00+00	SLPU0000577	7
2977	2026-06-08 03:00:00+00	SLPU0000578	8
2978	2026-06-08 06:00:00+00	SLPU0000579	9
2979	2026-06-08 09:00:00+00	SLPU0000580	10
2980	2026-06-08 12:00:00+00	SLPU0000581	11
2981	2026-06-08 15:00:00+00	SLPU0000582	12
2982	2026-06-08 18:00:00+00	SLPU0000583	13
2983	2026-06-08 21:00:00+00	SLPU0000584	14
2984	2026-06-09 00:00:00+00	SLPU0000585	15
2985	2026-06-09 03:00:00+00	SLPU0000586	16
2986	2026-06-09 06:00:00+00	SLPU0000587	17
2987	2026-06-09 09:00:00+00	SLPU0000588	18
2988	2026-06-09 12:00:00+00	SLPU0000589	19
2989	2026-06-09 15:00:00+00	SLPU0000590	20
2990	2026-06-09 18:00:00+00	SLPU0000591	21
2991	2026-06-09 21:00:00+00	SLPU0000592	22
2992	2026-06-10 00:00:00+00	SLPU0000593	23
2993	2026-06-10 03:00:00+00	SLPU0000594	24
2994	2026-06-10 06:00:00+00	SLPU0000595	25
2995	2026-06-10 09:00:00+00	SLPU0000596	26
2996	2026-06-10 12:00:00+00	SLPU0000597	27
2997	2026-06-10 15:00:00+00	SLPU0000598	28
2998	2026-06-10 18:00:00+00	SLPU0000599	29
2999	2026-06-10 21:00:00+00	SLPU0000600	30
3000	2026-06-11 00:00:00+00	SLPU0000601	1
3001	2026-06-11 03:00:00+00	SLPU0000602	2
3002	2026-06-11 06:00:00+00	SLPU0000603	3
3003	2026-06-11 09:00:00+00	SLPU0000604	4
3004	2026-06-11 12:00:00+00	SLPU0000605	5
3005	2026-06-11 15:00:00+00	SLPU0000606	6
3006	2026-06-11 18:00:00+00	SLPU0000607	7
3007	2026-06-11 21:00:00+00	SLPU0000608	8
3008	2026-06-12 00:00:00+00	SLPU0000609	9
3009	2026-06-12 03:00:00+00	SLPU0000610	10
3010	2026-06-12 06:00:00+00	SLPU0000611	11
3011	2026-06-12 09:00:00+00	SLPU0000612	12
3012	2026-06-12 12:00:00+00	SLPU0000613	13
3013	2026-06-12 15:00:00+00	SLPU0000614	14
3014	2026-06-12 18:00:00+00	SLPU0000615	15
3015	2026-06-12 21:00:00+00	SLPU0000616	16
3016	2026-06-13 00:00:00+00	SLPU0000617	17
3017	2026-06-13 03:00:00+00	SLPU0000618	18
3018	2026-06-13 06:00:00+00	SLPU0000619	19
3019	2026-06-13 09:00:00+00	SLPU0000620	20
3020	2026-06-13 12:00:00+00	SLPU0000621	21
3021	2026-06-13 15:00:00+00	SLPU0000622	22
3022	2026-06-13 18:00:00+00	SLPU0000623	23
3023	2026-06-13 21:00:00+00	SLPU0000624	24
3024	2026-06-14 00:00:00+00	SLPU0000625	25
3025	2026-06-14 03:00:00+00	SLPU0000626	26
3026	2026-06-14 06:00:00+00	SLPU0000627	27
3027	2026-06-14 09:00:00+00	SLPU0000628	28
3028	2026-06-14 12:00:00+00	SLPU0000629	29
3029	2026-06-14 15:00:00+00	SLPU0000630	30
3030	2026-06-14 18:00:00+00	SLPU0000631	1
3031	2026-06-14 21:00:00+00	SLPU0000632	2
3032	2026-06-15 00:00:00+00	SLPU0000633	3
3033	2026-06-15 03:00:00+00	SLPU0000634	4
3034	2026-06-15 06:00:00+00	SLPU0000635	5
3035	2026-06-15 09:00:00+00	SLPU0000636	6
3036	2026-06-15 12:00:00+00	SLPU0000637	7
3037	2026-06-15 15:00:00+00	SLPU0000638	8
3038	2026-06-15 18:00:00+00	SLPU0000639	9
3039	2026-06-15 21:00:00+00	SLPU0000640	10
3040	2026-06-16 00:00:00+00	SLPU0000641	11
3041	2026-06-16 03:00:00+00	SLPU0000642	12
3042	2026-06-16 06:00:00+00	SLPU0000643	13
3043	2026-06-16 09:00:00+00	SLPU0000644	14
3044	2026-06-16 12:00:00+00	SLPU0000645	15
3045	2026-06-16 15:00:00+00	SLPU0000646	16
3046	2026-06-16 18:00:00+00	SLPU0000647	17
3047	2026-06-16 21:00:00+00	SLPU0000648	18
3048	2026-06-17 00:00:00+00	SLPU0000649	19
3049	2026-06-17 03:00:00+00	SLPU0000650	20
3050	2026-06-17 06:00:00+00	SLPU0000651	21
3051	2026-06-17 09:00:00+00	SLPU0000652	22
3052	2026-06-17 12:00:00+00	SLPU0000653	23
3053	2026-06-17 15:00:00+00	SLPU0000654	24
3054	2026-06-17 18:00:00+00	SLPU0000655	25
3055	2026-06-17 21:00:00+00	SLPU0000656	26
3056	2026-06-18 00:00:00+00	SLPU0000657	27
3057	2026-06-18 03:00:00+00	SLPU0000658	28
3058	2026-06-18 06:00:00+00	SLPU0000659	29
3059	2026-06-18 09:00:00+00	SLPU0000660	30
3060	2026-06-18 12:00:00+00	SLPU0000661	1
3061	2026-06-18 15:00:00+00	SLPU0000662	2
3062	2026-06-18 18:00:00+00	SLPU0000663	3
3063	2026-06-18 21:00:00+00	SLPU0000664	4
3064	2026-06-19 00:00:00+00	SLPU0000665	5
3065	2026-06-19 03:00:00+00	SLPU0000666	6
3066	2026-06-19 06:00:00+00	SLPU0000667	7
3067	2026-06-19 09:00:00+00	SLPU0000668	8
3068	2026-06-19 12:00:00+00	SLPU0000669	9
3069	2026-06-19 15:00:00+00	SLPU0000670	10
3070	2026-06-19 18:00:00+00	SLPU0000671	11
3071	2026-06-19 21:00:00+00	SLPU0000672	12
3072	2026-06-20 00:00:00+00	SLPU0000673	13
3073	2026-06-20 03:00:00+00	SLPU0000674	14
3074	2026-06-20 06:00:00+00	SLPU0000675	15
3075	2026-06-20 09:00:00+00	SLPU0000676	16
3076	2026-06-20 12:00:00+00	SLPU0000677	17
3077	2026-06-20 15:00:00+00	SLPU0000678	18
3078	2026-06-20 18:00:00+00	SLPU0000679	19
3079	2026-06-20 21:00:00+00	SLPU0000680	20
3080	2026-06-21 00:00:00+00	SLPU0000681	21
3081	2026-06-21 03:00:00+00	SLPU0000682	22
3082	2026-06-21 06:00:00+00	SLPU0000683	23
3083	2026-06-21 09:00:00+00	SLPU0000684	24
3084	2026-06-21 12:00:00+00	SLPU0000685	25
3085	2026-06-21 15:00:00+00	SLPU0000686	26
3086	2026-06-21 18:00:00+00	SLPU0000687	27
3087	2026-06-21 21:00:00+00	SLPU0000688	28
3088	2026-06-22 00:00:00+00	SLPU0000689	29
3089	2026-06-22 03:00:00+00	SLPU0000690	30
3090	2026-06-22 06:00:00+00	SLPU0000691	1
3091	2026-06-22 09:00:00+00	SLPU0000692	2
3092	2026-06-22 12:00:00+00	SLPU0000693	3
3093	2026-06-22 15:00:00+00	SLPU0000694	4
3094	2026-06-22 18:00:00+00	SLPU0000695	5
3095	2026-06-22 21:00:00+00	SLPU0000696	6
3096	2026-06-23 00:00:00+00	SLPU0000697	7
3097	2026-06-23 03:00:00+00	SLPU0000698	8
3098	2026-06-23 06:00:00+00	SLPU0000699	9
3099	2026-06-23 09:00:00+00	SLPU0000700	10
3100	2026-06-23 12:00:00+00	SLPU0000701	11
3101	2026-06-23 15:00:00+00	SLPU0000702	12
3102	2026-06-23 18:00:00+00	SLPU0000703	13
3103	2026-06-23 21:00:00+00	SLPU0000704	14
3104	2026-06-24 00:00:00+00	SLPU0000705	15
3105	2026-06-24 03:00:00+00	SLPU0000706	16
3106	2026-06-24 06:00:00+00	SLPU0000707	17
3107	2026-06-24 09:00:00+00	SLPU0000708	18
3108	2026-06-24 12:00:00+00	SLPU0000709	19
3109	2026-06-24 15:00:00+00	SLPU0000710	20
3110	2026-06-24 18:00:00+00	SLPU0000711	21
3111	2026-06-24 21:00:00+00	SLPU0000712	22
3112	2026-06-25 00:00:00+00	SLPU0000713	23
3113	2026-06-25 03:00:00+00	SLPU0000714	24
3114	2026-06-25 06:00:00+00	SLPU0000715	25
3115	2026-06-25 09:00:00+00	SLPU0000716	26
3116	2026-06-25 12:00:00+00	SLPU0000717	27
3117	2026-06-25 15:00:00+00	SLPU0000718	28
3118	2026-06-25 18:00:00+00	SLPU0000719	29
3119	2026-06-25 21:00:00+00	SLPU0000720	30
3120	2026-06-26 00:00:00+00	SLPU0000721	1
3121	2026-06-26 03:00:00+00	SLPU0000722	2
3122	2026-06-26 06:00:00+00	SLPU0000723	3
3123	2026-06-26 09:00:00+00	SLPU0000724	4
3124	2026-06-26 12:00:00+00	SLPU0000725	5
3125	2026-06-26 15:00:00+00	SLPU0000726	6
3126	2026-06-26 18:00:00+00	SLPU0000727	7
3127	2026-06-26 21:00:00+00	SLPU0000728	8
3128	2026-06-27 00:00:00+00	SLPU0000729	9
3129	2026-06-27 03:00:00+00	SLPU0000730	10
3130	2026-06-27 06:00:00+00	SLPU0000731	11
3131	2026-06-27 09:00:00+00	SLPU0000732	12
3132	2026-06-27 12:00:00+00	SLPU0000733	13
3133	2026-06-27 15:00:00+00	SLPU0000734	14
3134	2026-06-27 18:00:00+00	SLPU0000735	15
3135	2026-06-27 21:00:00+00	SLPU0000736	16
3136	2026-06-28 00:00:00+00	SLPU0000737	17
3137	2026-06-28 03:00:00+00	SLPU0000738	18
3138	2026-06-28 06:00:00+00	SLPU0000739	19
3139	2026-06-28 09:00:00+00	SLPU0000740	20
3140	2026-06-28 12:00:00+00	SLPU0000741	21
3141	2026-06-28 15:00:00+00	SLPU0000742	22
3142	2026-06-28 18:00:00+00	SLPU0000743	23
3143	2026-06-28 21:00:00+00	SLPU0000744	24
3144	2026-06-29 00:00:00+00	SLPU0000745	25
3145	2026-06-29 03:00:00+00	SLPU0000746	26
3146	2026-06-29 06:00:00+00	SLPU0000747	27
3147	2026-06-29 09:00:00+00	SLPU0000748	28
3148	2026-06-29 12:00:00+00	SLPU0000749	29
3149	2026-06-29 15:00:00+00	SLPU0000750	30
3150	2026-06-29 18:00:00+00	SLPU0000751	1
3151	2026-06-29 21:00:00+00	SLPU0000752	2
3152	2026-06-30 00:00:00+00	SLPU0000753	3
3153	2026-06-30 03:00:00+00	SLPU0000754	4
3154	2026-06-30 06:00:00+00	SLPU0000755	5
3155	2026-06-30 09:00:00+00	SLPU0000756	6
3156	2026-06-30 12:00:00+00	SLPU0000757	7
3157	2026-06-30 15:00:00+00	SLPU0000758	8
3158	2026-06-30 18:00:00+00	SLPU0000759	9
3159	2026-06-30 21:00:00+00	SLPU0000760	10
3160	2026-07-01 00:00:00+00	SLPU0000761	11
3161	2026-07-01 03:00:00+00	SLPU0000762	12
3162	2026-07-01 06:00:00+00	SLPU0000763	13
3163	2026-07-01 09:00:00+00	SLPU0000764	14
3164	2026-07-01 12:00:00+00	SLPU0000765	15
3165	2026-07-01 15:00:00+00	SLPU0000766	16
3166	2026-07-01 18:00:00+00	SLPU0000767	17
3167	2026-07-01 21:00:00+00	SLPU0000768	18
3168	2026-07-02 00:00:00+00	SLPU0000769	19
3169	2026-07-02 03:00:00+00	SLPU0000770	20
3170	2026-07-02 06:00:00+00	SLPU0000771	21
3171	2026-07-02 09:00:00+00	SLPU0000772	22
3172	2026-07-02 12:00:00+00	SLPU0000773	23
3173	2026-07-02 15:00:00+00	SLPU0000774	24
3174	2026-07-02 18:00:00+00	SLPU0000775	25
3175	2026-07-02 21:00:00+00	SLPU0000776	26
3176	2026-07-03 00:00:00+00	SLPU0000777	27
3177	2026-07-03 03:00:00+00	SLPU0000778	28
3178	2026-07-03 06:00:00+00	SLPU0000779	29
3179	2026-07-03 09:00:00+00	SLPU0000780	30
3180	2026-07-03 12:00:00+00	SLPU0000781	1
3181	2026-07-03 15:00:00+00	SLPU0000782	2
3182	2026-07-03 18:00:00+00	SLPU0000783	3
3183	2026-07-03 21:00:00+00	SLPU0000784	4
3184	2026-07-04 00:00:00+00	SLPU0000785	5
3185	2026-07-04 03:00:00+00	SLPU0000786	6
3186	2026-07-04 06:00:00+00	SLPU0000787	7
3187	2026-07-04 09:00:00+00	SLPU0000788	8
3188	2026-07-04 12:00:00+00	SLPU0000789	9
3189	2026-07-04 15:00:00+00	SLPU0000790	10
3190	2026-07-04 18:00:00+00	SLPU0000791	11
3191	2026-07-04 21:00:00+00	SLPU0000792	12
3192	2026-07-05 00:00:00+00	SLPU0000793	13
3193	2026-07-05 03:00:00+00	SLPU0000794	14
3194	2026-07-05 06:00:00+00	SLPU0000795	15
3195	2026-07-05 09:00:00+00	SLPU0000796	16
3196	2026-07-05 12:00:00+00	SLPU0000797	17
3197	2026-07-05 15:00:00+00	SLPU0000798	18
3198	2026-07-05 18:00:00+00	SLPU0000799	19
3199	2026-07-05 21:00:00+00	SLPU0000800	20
3200	2026-07-06 00:00:00+00	SLPU0000001	21
3201	2026-07-06 03:00:00+00	SLPU0000002	22
3202	2026-07-06 06:00:00+00	SLPU0000003	23
3203	2026-07-06 09:00:00+00	SLPU0000004	24
3204	2026-07-06 12:00:00+00	SLPU0000005	25
3205	2026-07-06 15:00:00+00	SLPU0000006	26
3206	2026-07-06 18:00:00+00	SLPU0000007	27
3207	2026-07-06 21:00:00+00	SLPU0000008	28
3208	2026-07-07 00:00:00+00	SLPU0000009	29
3209	2026-07-07 03:00:00+00	SLPU0000010	30
3210	2026-07-07 06:00:00+00	SLPU0000011	1
3211	2026-07-07 09:00:00+00	SLPU0000012	2
3212	2026-07-07 12:00:00+00	SLPU0000013	3
3213	2026-07-07 15:00:00+00	SLPU0000014	4
3214	2026-07-07 18:00:00+00	SLPU0000015	5
3215	2026-07-07 21:00:00+00	SLPU0000016	6
3216	2026-07-08 00:00:00+00	SLPU0000017	7
3217	2026-07-08 03:00:00+00	SLPU0000018	8
3218	2026-07-08 06:00:00+00	SLPU0000019	9
3219	2026-07-08 09:00:00+00	SLPU0000020	10
3220	2026-07-08 12:00:00+00	SLPU0000021	11
3221	2026-07-08 15:00:00+00	SLPU0000022	12
3222	2026-07-08 18:00:00+00	SLPU0000023	13
3223	2026-07-08 21:00:00+00	SLPU0000024	14
3224	2026-07-09 00:00:00+00	SLPU0000025	15
3225	2026-07-09 03:00:00+00	SLPU0000026	16
3226	2026-07-09 06:00:00+00	SLPU0000027	17
3227	2026-07-09 09:00:00+00	SLPU0000028	18
3228	2026-07-09 12:00:00+00	SLPU0000029	19
3229	2026-07-09 15:00:00+00	SLPU0000030	20
3230	2026-07-09 18:00:00+00	SLPU0000031	21
3231	2026-07-09 21:00:00+00	SLPU0000032	22
3232	2026-07-10 00:00:00+00	SLPU0000033	23
3233	2026-07-10 03:00:00+00	SLPU0000034	24
3234	2026-07-10 06:00:00+00	SLPU0000035	25
3235	2026-07-10 09:00:00+00	SLPU0000036	26
3236	2026-07-10 12:00:00+00	SLPU0000037	27
3237	2026-07-10 15:00:00+00	SLPU0000038	28
3238	2026-07-10 18:00:00+00	SLPU0000039	29
3239	2026-07-10 21:00:00+00	SLPU0000040	30
3240	2026-07-11 00:00:00+00	SLPU0000041	1
3241	2026-07-11 03:00:00+00	SLPU0000042	2
3242	2026-07-11 06:00:00+00	SLPU0000043	3
3243	2026-07-11 09:00:00+00	SLPU0000044	4
3244	2026-07-11 12:00:00+00	SLPU0000045	5
3245	2026-07-11 15:00:00+00	SLPU0000046	6
3246	2026-07-11 18:00:00+00	SLPU0000047	7
3247	2026-07-11 21:00:00+00	SLPU0000048	8
3248	2026-07-12 00:00:00+00	SLPU0000049	9
3249	2026-07-12 03:00:00+00	SLPU0000050	10
3250	2026-07-12 06:00:00+00	SLPU0000051	11
3251	2026-07-12 09:00:00+00	SLPU0000052	12
3252	2026-07-12 12:00:00+00	SLPU0000053	13
3253	2026-07-12 15:00:00+00	SLPU0000054	14
3254	2026-07-12 18:00:00+00	SLPU0000055	15
3255	2026-07-12 21:00:00+00	SLPU0000056	16
3256	2026-07-13 00:00:00+00	SLPU0000057	17
3257	2026-07-13 03:00:00+00	SLPU0000058	18
3258	2026-07-13 06:00:00+00	SLPU0000059	19
3259	2026-07-13 09:00:00+00	SLPU0000060	20
3260	2026-07-13 12:00:00+00	SLPU0000061	21
3261	2026-07-13 15:00:00+00	SLPU0000062	22
3262	2026-07-13 18:00:00+00	SLPU0000063	23
3263	2026-07-13 21:00:00+00	SLPU0000064	24
3264	2026-07-14 00:00:00+00	SLPU0000065	25
3265	2026-07-14 03:00:00+00	SLPU0000066	26
3266	2026-07-14 06:00:00+00	SLPU0000067	27
3267	2026-07-14 09:00:00+00	SLPU0000068	28
3268	2026-07-14 12:00:00+00	SLPU0000069	29
3269	2026-07-14 15:00:00+00	SLPU0000070	30
3270	2026-07-14 18:00:00+00	SLPU0000071	1
3271	2026-07-14 21:00:00+00	SLPU0000072	2
3272	2026-07-15 00:00:00+00	SLPU0000073	3
3273	2026-07-15 03:00:00+00	SLPU0000074	4
3274	2026-07-15 06:00:00+00	SLPU0000075	5
3275	2026-07-15 09:00:00+00	SLPU0000076	6
3276	2026-07-15 12:00:00+00	SLPU0000077	7
3277	2026-07-15 15:00:00+00	SLPU0000078	8
3278	2026-07-15 18:00:00+00	SLPU0000079	9
3279	2026-07-15 21:00:00+00	SLPU0000080	10
3280	2026-07-16 00:00:00+00	SLPU0000081	11
3281	2026-07-16 03:00:00+00	SLPU0000082	12
3282	2026-07-16 06:00:00+00	SLPU0000083	13
3283	2026-07-16 09:00:00+00	SLPU0000084	14
3284	2026-07-16 12:00:00+00	SLPU0000085	15
3285	2026-07-16 15:00:00+00	SLPU0000086	16
3286	2026-07-16 18:00:00+00	SLPU0000087	17
3287	2026-07-16 21:00:00+00	SLPU0000088	18
3288	2026-07-17 00:00:00+00	SLPU0000089	19
3289	2026-07-17 03:00:00+00	SLPU0000090	20
3290	2026-07-17 06:00:00+00	SLPU0000091	21
3291	2026-07-17 09:00:00+00	SLPU0000092	22
3292	2026-07-17 12:00:00+00	SLPU0000093	23
3293	2026-07-17 15:00:00+00	SLPU0000094	24
3294	2026-07-17 18:00:00+00	SLPU0000095	25
3295	2026-07-17 21:00:00+00	SLPU0000096	26
3296	2026-07-18 00:00:00+00	SLPU0000097	27
3297	2026-07-18 03:00:00+00	SLPU0000098	28
3298	2026-07-18 06:00:00+00	SLPU0000099	29
3299	2026-07-18 09:00:00+00	SLPU0000100	30
3300	2026-07-18 12:00:00+00	SLPU0000101	1
3301	2026-07-18 15:00:00+00	SLPU0000102	2
3302	2026-07-18 18:00:00+00	SLPU0000103	3
3303	2026-07-18 21:00:00+00	SLPU0000104	4
3304	2026-07-19 00:00:00+00	SLPU0000105	5
3305	2026-07-19 03:00:00+00	SLPU0000106	6
3306	2026-07-19 06:00:00+00	SLPU0000107	7
3307	2026-07-19 09:00:00+00	SLPU0000108	8
3308	2026-07-19 12:00:00+00	SLPU0000109	9
3309	2026-07-19 15:00:00+00	SLPU0000110	10
3310	2026-07-19 18:00:00+00	SLPU0000111	11
3311	2026-07-19 21:00:00+00	SLPU0000112	12
3312	2026-07-20 00:00:00+00	SLPU0000113	13
3313	2026-07-20 03:00:00+00	SLPU0000114	14
3314	2026-07-20 06:00:00+00	SLPU0000115	15
3315	2026-07-20 09:00:00+00	SLPU0000116	16
3316	2026-07-20 12:00:00+00	SLPU0000117	17
3317	2026-07-20 15:00:00+00	SLPU0000118	18
3318	2026-07-20 18:00:00+00	SLPU0000119	19
3319	2026-07-20 21:00:00+00	SLPU0000120	20
3320	2026-07-21 00:00:00+00	SLPU0000121	21
3321	2026-07-21 03:00:00+00	SLPU0000122	22
3322	2026-07-21 06:00:00+00	SLPU0000123	23
3323	2026-07-21 09:00:00+00	SLPU0000124	24
3324	2026-07-21 12:00:00+00	SLPU0000125	25
3325	2026-07-21 15:00:00+00	SLPU0000126	26
3326	2026-07-21 18:00:00+00	SLPU0000127	27
3327	2026-07-21 21:00:00+00	SLPU0000128	28
3328	2026-07-22 00:00:00+00	SLPU0000129	29
3329	2026-07-22 03:00:00+00	SLPU0000130	30
3330	2026-07-22 06:00:00+00	SLPU0000131	1
3331	2026-07-22 09:00:00+00	SLPU0000132	2
3332	2026-07-22 12:00:00+00	SLPU0000133	3
3333	2026-07-22 15:00:00+00	SLPU0000134	4
3334	2026-07-22 18:00:00+00	SLPU0000135	5
3335	2026-07-22 21:00:00+00	SLPU0000136	6
3336	2026-07-23 00:00:00+00	SLPU0000137	7
3337	2026-07-23 03:00:00+00	SLPU0000138	8
3338	2026-07-23 06:00:00+00	SLPU0000139	9
3339	2026-07-23 09:00:00+00	SLPU0000140	10
3340	2026-07-23 12:00:00+00	SLPU0000141	11
3341	2026-07-23 15:00:00+00	SLPU0000142	12
3342	2026-07-23 18:00:00+00	SLPU0000143	13
3343	2026-07-23 21:00:00+00	SLPU0000144	14
3344	2026-07-24 00:00:00+00	SLPU0000145	15
3345	2026-07-24 03:00:00+00	SLPU0000146	16
3346	2026-07-24 06:00:00+00	SLPU0000147	17
3347	2026-07-24 09:00:00+00	SLPU0000148	18
3348	2026-07-24 12:00:00+00	SLPU0000149	19
3349	2026-07-24 15:00:00+00	SLPU0000150	20
3350	2026-07-24 18:00:00+00	SLPU0000151	21
3351	2026-07-24 21:00:00+00	SLPU0000152	22
3352	2026-07-25 00:00:00+00	SLPU0000153	23
3353	2026-07-25 03:00:00+00	SLPU0000154	24
3354	2026-07-25 06:00:00+00	SLPU0000155	25
3355	2026-07-25 09:00:00+00	SLPU0000156	26
3356	2026-07-25 12:00:00+00	SLPU0000157	27
3357	2026-07-25 15:00:00+00	SLPU0000158	28
3358	2026-07-25 18:00:00+00	SLPU0000159	29
3359	2026-07-25 21:00:00+00	SLPU0000160	30
3360	2026-07-26 00:00:00+00	SLPU0000161	1
3361	2026-07-26 03:00:00+00	SLPU0000162	2
3362	2026-07-26 06:00:00+00	SLPU0000163	3
3363	2026-07-26 09:00:00+00	SLPU0000164	4
3364	2026-07-26 12:00:00+00	SLPU0000165	5
3365	2026-07-26 15:00:00+00	SLPU0000166	6
3366	2026-07-26 18:00:00+00	SLPU0000167	7
3367	2026-07-26 21:00:00+00	SLPU0000168	8
3368	2026-07-27 00:00:00+00	SLPU0000169	9
3369	2026-07-27 03:00:00+00	SLPU0000170	10
3370	2026-07-27 06:00:00+00	SLPU0000171	11
3371	2026-07-27 09:00:00+00	SLPU0000172	12
3372	2026-07-27 12:00:00+00	SLPU0000173	13
3373	2026-07-27 15:00:00+00	SLPU0000174	14
3374	2026-07-27 18:00:00+00	SLPU0000175	15
3375	2026-07-27 21:00:00+00	SLPU0000176	16
3376	2026-07-28 00:00:00+00	SLPU0000177	17
3377	2026-07-28 03:00:00+00	SLPU0000178	18
3378	2026-07-28 06:00:00+00	SLPU0000179	19
3379	2026-07-28 09:00:00+00	SLPU0000180	20
3380	2026-07-28 12:00:00+00	SLPU0000181	21
3381	2026-07-28 15:00:00+00	SLPU0000182	22
3382	2026-07-28 18:00:00+00	SLPU0000183	23
3383	2026-07-28 21:00:00+00	SLPU0000184	24
3384	2026-07-29 00:00:00+00	SLPU0000185	25
3385	2026-07-29 03:00:00+00	SLPU0000186	26
3386	2026-07-29 06:00:00+00	SLPU0000187	27
3387	2026-07-29 09:00:00+00	SLPU0000188	28
3388	2026-07-29 12:00:00+00	SLPU0000189	29
3389	2026-07-29 15:00:00+00	SLPU0000190	30
3390	2026-07-29 18:00:00+00	SLPU0000191	1
3391	2026-07-29 21:00:00+00	SLPU0000192	2
3392	2026-07-30 00:00:00+00	SLPU0000193	3
3393	2026-07-30 03:00:00+00	SLPU0000194	4
3394	2026-07-30 06:00:00+00	SLPU0000195	5
3395	2026-07-30 09:00:00+00	SLPU0000196	6
3396	2026-07-30 12:00:00+00	SLPU0000197	7
3397	2026-07-30 15:00:00+00	SLPU0000198	8
3398	2026-07-30 18:00:00+00	SLPU0000199	9
3399	2026-07-30 21:00:00+00	SLPU0000200	10
3400	2026-07-31 00:00:00+00	SLPU0000201	11
3401	2026-07-31 03:00:00+00	SLPU0000202	12
3402	2026-07-31 06:00:00+00	SLPU0000203	13
3403	2026-07-31 09:00:00+00	SLPU0000204	14
3404	2026-07-31 12:00:00+00	SLPU0000205	15
3405	2026-07-31 15:00:00+00	SLPU0000206	16
3406	2026-07-31 18:00:00+00	SLPU0000207	17
3407	2026-07-31 21:00:00+00	SLPU0000208	18
3408	2026-08-01 00:00:00+00	SLPU0000209	19
3409	2026-08-01 03:00:00+00	SLPU0000210	20
3410	2026-08-01 06:00:00+00	SLPU0000211	21
3411	2026-08-01 09:00:00+00	SLPU0000212	22
3412	2026-08-01 12:00:00+00	SLPU0000213	23
3413	2026-08-01 15:00:00+00	SLPU0000214	24
3414	2026-08-01 18:00:00+00	SLPU0000215	25
3415	2026-08-01 21:00:00+00	SLPU0000216	26
3416	2026-08-02 00:00:00+00	SLPU0000217	27
3417	2026-08-02 03:00:00+00	SLPU0000218	28
3418	2026-08-02 06:00:00+00	SLPU0000219	29
3419	2026-08-02 09:00:00+00	SLPU0000220	30
3420	2026-08-02 12:00:00+00	SLPU0000221	1
3421	2026-08-02 15:00:00+00	SLPU0000222	2
3422	2026-08-02 18:00:00+00	SLPU0000223	3
3423	2026-08-02 21:00:00+00	SLPU0000224	4
3424	2026-08-03 00:00:00+00	SLPU0000225	5
3425	2026-08-03 03:00:00+00	SLPU0000226	6
3426	2026-08-03 06:00:00+00	SLPU0000227	7
3427	2026-08-03 09:00:00+00	SLPU0000228	8
3428	2026-08-03 12:00:00+00	SLPU0000229	9
3429	2026-08-03 15:00:00+00	SLPU0000230	10
3430	2026-08-03 18:00:00+00	SLPU0000231	11
3431	2026-08-03 21:00:00+00	SLPU0000232	12
3432	2026-08-04 00:00:00+00	SLPU0000233	13
3433	2026-08-04 03:00:00+00	SLPU0000234	14
3434	2026-08-04 06:00:00+00	SLPU0000235	15
3435	2026-08-04 09:00:00+00	SLPU0000236	16
3436	2026-08-04 12:00:00+00	SLPU0000237	17
3437	2026-08-04 15:00:00+00	SLPU0000238	18
3438	2026-08-04 18:00:00+00	SLPU0000239	19
3439	2026-08-04 21:00:00+00	SLPU0000240	20
3440	2026-08-05 00:00:00+00	SLPU0000241	21
3441	2026-08-05 03:00:00+00	SLPU0000242	22
3442	2026-08-05 06:00:00+00	SLPU0000243	23
3443	2026-08-05 09:00:00+00	SLPU0000244	24
3444	2026-08-05 12:00:00+00	SLPU0000245	25
3445	2026-08-05 15:00:00+00	SLPU0000246	26
3446	2026-08-05 18:00:00+00	SLPU0000247	27
3447	2026-08-05 21:00:00+00	SLPU0000248	28
3448	2026-08-06 00:00:00+00	SLPU0000249	29
3449	2026-08-06 03:00:00+00	SLPU0000250	30
3450	2026-08-06 06:00:00+00	SLPU0000251	1
3451	2026-08-06 09:00:00+00	SLPU0000252	2
3452	2026-08-06 12:00:00+00	SLPU0000253	3
3453	2026-08-06 15:00:00+00	SLPU0000254	4
3454	2026-08-06 18:00:00+00	SLPU0000255	5
3455	2026-08-06 21:00:00+00	SLPU0000256	6
3456	2026-08-07 00:00:00+00	SLPU0000257	7
3457	2026-08-07 03:00:00+00	SLPU0000258	8
3458	2026-08-07 06:00:00+00	SLPU0000259	9
3459	2026-08-07 09:00:00+00	SLPU0000260	10
3460	2026-08-07 12:00:00+00	SLPU0000261	11
3461	2026-08-07 15:00:00+00	SLPU0000262	12
3462	2026-08-07 18:00:00+00	SLPU0000263	13
3463	2026-08-07 21:00:00+00	SLPU0000264	14
3464	2026-08-08 00:00:00+00	SLPU0000265	15
3465	2026-08-08 03:00:00+00	SLPU0000266	16
3466	2026-08-08 06:00:00+00	SLPU0000267	17
3467	2026-08-08 09:00:00+00	SLPU0000268	18
3468	2026-08-08 12:00:00+00	SLPU0000269	19
3469	2026-08-08 15:00:00+00	SLPU0000270	20
3470	2026-08-08 18:00:00+00	SLPU0000271	21
3471	2026-08-08 21:00:00+00	SLPU0000272	22
3472	2026-08-09 00:00:00+00	SLPU0000273	23
3473	2026-08-09 03:00:00+00	SLPU0000274	24
3474	2026-08-09 06:00:00+00	SLPU0000275	25
3475	2026-08-09 09:00:00+00	SLPU0000276	26
3476	2026-08-09 12:00:00+00	SLPU0000277	27
3477	2026-08-09 15:00:00+00	SLPU0000278	28
3478	2026-08-09 18:00:00+00	SLPU0000279	29
3479	2026-08-09 21:00:00+00	SLPU0000280	30
3480	2026-08-10 00:00:00+00	SLPU0000281	1
3481	2026-08-10 03:00:00+00	SLPU0000282	2
3482	2026-08-10 06:00:00+00	SLPU0000283	3
3483	2026-08-10 09:00:00+00	SLPU0000284	4
3484	2026-08-10 12:00:00+00	SLPU0000285	5
3485	2026-08-10 15:00:00+00	SLPU0000286	6
3486	2026-08-10 18:00:00+00	SLPU0000287	7
3487	2026-08-10 21:00:00+00	SLPU0000288	8
3488	2026-08-11 00:00:00+00	SLPU0000289	9
3489	2026-08-11 03:00:00+00	SLPU0000290	10
3490	2026-08-11 06:00:00+00	SLPU0000291	11
3491	2026-08-11 09:00:00+00	SLPU0000292	12
3492	2026-08-11 12:00:00+00	SLPU0000293	13
3493	2026-08-11 15:00:00+00	SLPU0000294	14
3494	2026-08-11 18:00:00+00	SLPU0000295	15
3495	2026-08-11 21:00:00+00	SLPU0000296	16
3496	2026-08-12 00:00:00+00	SLPU0000297	17
3497	2026-08-12 03:00:00+00	SLPU0000298	18
3498	2026-08-12 06:00:00+00	SLPU0000299	19
3499	2026-08-12 09:00:00+00	SLPU0000300	20
3500	2026-08-12 12:00:00+00	SLPU0000301	21
3501	2026-08-12 15:00:00+00	SLPU0000302	22
3502	2026-08-12 18:00:00+00	SLPU0000303	23
3503	2026-08-12 21:00:00+00	SLPU0000304	24
3504	2026-08-13 00:00:00+00	SLPU0000305	25
3505	2026-08-13 03:00:00+00	SLPU0000306	26
3506	2026-08-13 06:00:00+00	SLPU0000307	27
3507	2026-08-13 09:00:00+00	SLPU0000308	28
3508	2026-08-13 12:00:00+00	SLPU0000309	29
3509	2026-08-13 15:00:00+00	SLPU0000310	30
3510	2026-08-13 18:00:00+00	SLPU0000311	1
3511	2026-08-13 21:00:00+00	SLPU0000312	2
3512	2026-08-14 00:00:00+00	SLPU0000313	3
3513	2026-08-14 03:00:00+00	SLPU0000314	4
3514	2026-08-14 06:00:00+00	SLPU0000315	5
3515	2026-08-14 09:00:00+00	SLPU0000316	6
3516	2026-08-14 12:00:00+00	SLPU0000317	7
3517	2026-08-14 15:00:00+00	SLPU0000318	8
3518	2026-08-14 18:00:00+00	SLPU0000319	9
3519	2026-08-14 21:00:00+00	SLPU0000320	10
3520	2026-08-15 00:00:00+00	SLPU0000321	11
3521	2026-08-15 03:00:00+00	SLPU0000322	12
3522	2026-08-15 06:00:00+00	SLPU0000323	13
3523	2026-08-15 09:00:00+00	SLPU0000324	14
3524	2026-08-15 12:00:00+00	SLPU0000325	15
3525	2026-08-15 15:00:00+00	SLPU0000326	16
3526	2026-08-15 18:00:00+00	SLPU0000327	17
3527	2026-08-15 21:00:00+00	SLPU0000328	18
3528	2026-08-16 00:00:00+00	SLPU0000329	19
3529	2026-08-16 03:00:00+00	SLPU0000330	20
3530	2026-08-16 06:00:00+00	SLPU0000331	21
3531	2026-08-16 09:00:00+00	SLPU0000332	22
3532	2026-08-16 12:00:00+00	SLPU0000333	23
3533	2026-08-16 15:00:00+00	SLPU0000334	24
3534	2026-08-16 18:00:00+00	SLPU0000335	25
3535	2026-08-16 21:00:00+00	SLPU0000336	26
3536	2026-08-17 00:00:00+00	SLPU0000337	27
3537	2026-08-17 03:00:00+00	SLPU0000338	28
3538	2026-08-17 06:00:00+00	SLPU0000339	29
3539	2026-08-17 09:00:00+00	SLPU0000340	30
3540	2026-08-17 12:00:00+00	SLPU0000341	1
3541	2026-08-17 15:00:00+00	SLPU0000342	2
3542	2026-08-17 18:00:00+00	SLPU0000343	3
3543	2026-08-17 21:00:00+00	SLPU0000344	4
3544	2026-08-18 00:00:00+00	SLPU0000345	5
3545	2026-08-18 03:00:00+00	SLPU0000346	6
3546	2026-08-18 06:00:00+00	SLPU0000347	7
3547	2026-08-18 09:00:00+00	SLPU0000348	8
3548	2026-08-18 12:00:00+00	SLPU0000349	9
3549	2026-08-18 15:00:00+00	SLPU0000350	10
3550	2026-08-18 18:00:00+00	SLPU0000351	11
3551	2026-08-18 21:00:00+00	SLPU0000352	12
3552	2026-08-19 00:00:00+00	SLPU0000353	13
3553	2026-08-19 03:00:00+00	SLPU0000354	14
3554	2026-08-19 06:00:00+00	SLPU0000355	15
3555	2026-08-19 09:00:00+00	SLPU0000356	16
3556	2026-08-19 12:00:00+00	SLPU0000357	17
3557	2026-08-19 15:00:00+00	SLPU0000358	18
3558	2026-08-19 18:00:00+00	SLPU0000359	19
3559	2026-08-19 21:00:00+00	SLPU0000360	20
3560	2026-08-20 00:00:00+00	SLPU0000361	21
3561	2026-08-20 03:00:00+00	SLPU0000362	22
3562	2026-08-20 06:00:00+00	SLPU0000363	23
3563	2026-08-20 09:00:00+00	SLPU0000364	24
3564	2026-08-20 12:00:00+00	SLPU0000365	25
3565	2026-08-20 15:00:00+00	SLPU0000366	26
3566	2026-08-20 18:00:00+00	SLPU0000367	27
3567	2026-08-20 21:00:00+00	SLPU0000368	28
3568	2026-08-21 00:00:00+00	SLPU0000369	29
3569	2026-08-21 03:00:00+00	SLPU0000370	30
3570	2026-08-21 06:00:00+00	SLPU0000371	1
3571	2026-08-21 09:00:00+00	SLPU0000372	2
3572	2026-08-21 12:00:00+00	SLPU0000373	3
3573	2026-08-21 15:00:00+00	SLPU0000374	4
3574	2026-08-21 18:00:00+00	SLPU0000375	5
3575	2026-08-21 21:00:00+00	SLPU0000376	6
3576	2026-08-22 00:00:00+00	SLPU0000377	7
3577	2026-08-22 03:00:00+00	SLPU0000378	8
3578	2026-08-22 06:00:00+00	SLPU0000379	9
3579	2026-08-22 09:00:00+00	SLPU0000380	10
3580	2026-08-22 12:00:00+00	SLPU0000381	11
3581	2026-08-22 15:00:00+00	SLPU0000382	12
3582	2026-08-22 18:00:00+00	SLPU0000383	13
3583	2026-08-22 21:00:00+00	SLPU0000384	14
3584	2026-08-23 00:00:00+00	SLPU0000385	15
3585	2026-08-23 03:00:00+00	SLPU0000386	16
3586	2026-08-23 06:00:00+00	SLPU0000387	17
3587	2026-08-23 09:00:00+00	SLPU0000388	18
3588	2026-08-23 12:00:00+00	SLPU0000389	19
3589	2026-08-23 15:00:00+00	SLPU0000390	20
3590	2026-08-23 18:00:00+00	SLPU0000391	21
3591	2026-08-23 21:00:00+00	SLPU0000392	22
3592	2026-08-24 00:00:00+00	SLPU0000393	23
3593	2026-08-24 03:00:00+00	SLPU0000394	24
3594	2026-08-24 06:00:00+00	SLPU0000395	25
3595	2026-08-24 09:00:00+00	SLPU0000396	26
3596	2026-08-24 12:00:00+00	SLPU0000397	27
3597	2026-08-24 15:00:00+00	SLPU0000398	28
3598	2026-08-24 18:00:00+00	SLPU0000399	29
3599	2026-08-24 21:00:00+00	SLPU0000400	30
3600	2026-08-25 00:00:00+00	SLPU0000401	1
3601	2026-08-25 03:00:00+00	SLPU0000402	2
3602	2026-08-25 06:00:00+00	SLPU0000403	3
3603	2026-08-25 09:00:00+00	SLPU0000404	4
3604	2026-08-25 12:00:00+00	SLPU0000405	5
3605	2026-08-25 15:00:00+00	SLPU0000406	6
3606	2026-08-25 18:00:00+00	SLPU0000407	7
3607	2026-08-25 21:00:00+00	SLPU0000408	8
3608	2026-08-26 00:00:00+00	SLPU0000409	9
3609	2026-08-26 03:00:00+00	SLPU0000410	10
3610	2026-08-26 06:00:00+00	SLPU0000411	11
3611	2026-08-26 09:00:00+00	SLPU0000412	12
3612	2026-08-26 12:00:00+00	SLPU0000413	13
3613	2026-08-26 15:00:00+00	SLPU0000414	14
3614	2026-08-26 18:00:00+00	SLPU0000415	15
3615	2026-08-26 21:00:00+00	SLPU0000416	16
3616	2026-08-27 00:00:00+00	SLPU0000417	17
3617	2026-08-27 03:00:00+00	SLPU0000418	18
3618	2026-08-27 06:00:00+00	SLPU0000419	19
3619	2026-08-27 09:00:00+00	SLPU0000420	20
3620	2026-08-27 12:00:00+00	SLPU0000421	21
3621	2026-08-27 15:00:00+00	SLPU0000422	22
3622	2026-08-27 18:00:00+00	SLPU0000423	23
3623	2026-08-27 21:00:00+00	SLPU0000424	24
3624	2026-08-28 00:00:00+00	SLPU0000425	25
3625	2026-08-28 03:00:00+00	SLPU0000426	26
3626	2026-08-28 06:00:00+00	SLPU0000427	27
3627	2026-08-28 09:00:00+00	SLPU0000428	28
3628	2026-08-28 12:00:00+00	SLPU0000429	29
3629	2026-08-28 15:00:00+00	SLPU0000430	30
3630	2026-08-28 18:00:00+00	SLPU0000431	1
3631	2026-08-28 21:00:00+00	SLPU0000432	2
3632	2026-08-29 00:00:00+00	SLPU0000433	3
3633	2026-08-29 03:00:00+00	SLPU0000434	4
3634	2026-08-29 06:00:00+00	SLPU0000435	5
3635	2026-08-29 09:00:00+00	SLPU0000436	6
3636	2026-08-29 12:00:00+00	SLPU0000437	7
3637	2026-08-29 15:00:00+00	SLPU0000438	8
3638	2026-08-29 18:00:00+00	SLPU0000439	9
3639	2026-08-29 21:00:00+00	SLPU0000440	10
3640	2026-08-30 00:00:00+00	SLPU0000441	11
3641	2026-08-30 03:00:00+00	SLPU0000442	12
3642	2026-08-30 06:00:00+00	SLPU0000443	13
3643	2026-08-30 09:00:00+00	SLPU0000444	14
3644	2026-08-30 12:00:00+00	SLPU0000445	15
3645	2026-08-30 15:00:00+00	SLPU0000446	16
3646	2026-08-30 18:00:00+00	SLPU0000447	17
3647	2026-08-30 21:00:00+00	SLPU0000448	18
3648	2026-08-31 00:00:00+00	SLPU0000449	19
3649	2026-08-31 03:00:00+00	SLPU0000450	20
3650	2026-08-31 06:00:00+00	SLPU0000451	21
3651	2026-08-31 09:00:00+00	SLPU0000452	22
3652	2026-08-31 12:00:00+00	SLPU0000453	23
3653	2026-08-31 15:00:00+00	SLPU0000454	24
3654	2026-08-31 18:00:00+00	SLPU0000455	25
3655	2026-08-31 21:00:00+00	SLPU0000456	26
3656	2026-09-01 00:00:00+00	SLPU0000457	27
3657	2026-09-01 03:00:00+00	SLPU0000458	28
3658	2026-09-01 06:00:00+00	SLPU0000459	29
3659	2026-09-01 09:00:00+00	SLPU0000460	30
3660	2026-09-01 12:00:00+00	SLPU0000461	1
3661	2026-09-01 15:00:00+00	SLPU0000462	2
3662	2026-09-01 18:00:00+00	SLPU0000463	3
3663	2026-09-01 21:00:00+00	SLPU0000464	4
3664	2026-09-02 00:00:00+00	SLPU0000465	5
3665	2026-09-02 03:00:00+00	SLPU0000466	6
3666	2026-09-02 06:00:00+00	SLPU0000467	7
3667	2026-09-02 09:00:00+00	SLPU0000468	8
3668	2026-09-02 12:00:00+00	SLPU0000469	9
3669	2026-09-02 15:00:00+00	SLPU0000470	10
3670	2026-09-02 18:00:00+00	SLPU0000471	11
3671	2026-09-02 21:00:00+00	SLPU0000472	12
3672	2026-09-03 00:00:00+00	SLPU0000473	13
3673	2026-09-03 03:00:00+00	SLPU0000474	14
3674	2026-09-03 06:00:00+00	SLPU0000475	15
3675	2026-09-03 09:00:00+00	SLPU0000476	16
3676	2026-09-03 12:00:00+00	SLPU0000477	17
3677	2026-09-03 15:00:00+00	SLPU0000478	18
3678	2026-09-03 18:00:00+00	SLPU0000479	19
3679	2026-09-03 21:00:00+00	SLPU0000480	20
3680	2026-09-04 00:00:00+00	SLPU0000481	21
3681	2026-09-04 03:00:00+00	SLPU0000482	22
3682	2026-09-04 06:00:00+00	SLPU0000483	23
3683	2026-09-04 09:00:00+00	SLPU0000484	24
3684	2026-09-04 12:00:00+00	SLPU0000485	25
3685	2026-09-04 15:00:00+00	SLPU0000486	26
3686	2026-09-04 18:00:00+00	SLPU0000487	27
3687	2026-09-04 21:00:00+00	SLPU0000488	28
3688	2026-09-05 00:00:00+00	SLPU0000489	29
3689	2026-09-05 03:00:00+00	SLPU0000490	30
3690	2026-09-05 06:00:00+00	SLPU0000491	1
3691	2026-09-05 09:00:00+00	SLPU0000492	2
3692	2026-09-05 12:00:00+00	SLPU0000493	3
3693	2026-09-05 15:00:00+00	SLPU0000494	4
3694	2026-09-05 18:00:00+00	SLPU0000495	5
3695	2026-09-05 21:00:00+00	SLPU0000496	6
3696	2026-09-06 00:00:00+00	SLPU0000497	7
3697	2026-09-06 03:00:00+00	SLPU0000498	8
3698	2026-09-06 06:00:00+00	SLPU0000499	9
3699	2026-09-06 09:00:00+00	SLPU0000500	10
3700	2026-09-06 12:00:00+00	SLPU0000501	11
3701	2026-09-06 15:00:00+00	SLPU0000502	12
3702	2026-09-06 18:00:00+00	SLPU0000503	13
3703	2026-09-06 21:00:00+00	SLPU0000504	14
3704	2026-09-07 00:00:00+00	SLPU0000505	15
3705	2026-09-07 03:00:00+00	SLPU0000506	16
3706	2026-09-07 06:00:00+00	SLPU0000507	17
3707	2026-09-07 09:00:00+00	SLPU0000508	18
3708	2026-09-07 12:00:00+00	SLPU0000509	19
3709	2026-09-07 15:00:00+00	SLPU0000510	20
3710	2026-09-07 18:00:00+00	SLPU0000511	21
3711	2026-09-07 21:00:00+00	SLPU0000512	22
3712	2026-09-08 00:00:00+00	SLPU0000513	23
3713	2026-09-08 03:00:00+00	SLPU0000514	24
3714	2026-09-08 06:00:00+00	SLPU0000515	25
3715	2026-09-08 09:00:00+00	SLPU0000516	26
3716	2026-09-08 12:00:00+00	SLPU0000517	27
3717	2026-09-08 15:00:00+00	SLPU0000518	28
3718	2026-09-08 18:00:00+00	SLPU0000519	29
3719	2026-09-08 21:00:00+00	SLPU0000520	30
3720	2026-09-09 00:00:00+00	SLPU0000521	1
3721	2026-09-09 03:00:00+00	SLPU0000522	2
3722	2026-09-09 06:00:00+00	SLPU0000523	3
3723	2026-09-09 09:00:00+00	SLPU0000524	4
3724	2026-09-09 12:00:00+00	SLPU0000525	5
3725	2026-09-09 15:00:00+00	SLPU0000526	6
3726	2026-09-09 18:00:00+00	SLPU0000527	7
3727	2026-09-09 21:00:00+00	SLPU0000528	8
3728	2026-09-10 00:00:00+00	SLPU0000529	9
3729	2026-09-10 03:00:00+00	SLPU0000530	10
3730	2026-09-10 06:00:00+00	SLPU0000531	11
3731	2026-09-10 09:00:00+00	SLPU0000532	12
3732	2026-09-10 12:00:00+00	SLPU0000533	13
3733	2026-09-10 15:00:00+00	SLPU0000534	14
3734	2026-09-10 18:00:00+00	SLPU0000535	15
3735	2026-09-10 21:00:00+00	SLPU0000536	16
3736	2026-09-11 00:00:00+00	SLPU0000537	17
3737	2026-09-11 03:00:00+00	SLPU0000538	18
3738	2026-09-11 06:00:00+00	SLPU0000539	19
3739	2026-09-11 09:00:00+00	SLPU0000540	20
3740	2026-09-11 12:00:00+00	SLPU0000541	21
3741	2026-09-11 15:00:00+00	SLPU0000542	22
3742	2026-09-11 18:00:00+00	SLPU0000543	23
3743	2026-09-11 21:00:00+00	SLPU0000544	24
3744	2026-09-12 00:00:00+00	SLPU0000545	25
3745	2026-09-12 03:00:00+00	SLPU0000546	26
3746	2026-09-12 06:00:00+00	SLPU0000547	27
3747	2026-09-12 09:00:00+00	SLPU0000548	28
3748	2026-09-12 12:00:00+00	SLPU0000549	29
3749	2026-09-12 15:00:00+00	SLPU0000550	30
3750	2026-09-12 18:00:00+00	SLPU0000551	1
3751	2026-09-12 21:00:00+00	SLPU0000552	2
3752	2026-09-13 00:00:00+00	SLPU0000553	3
3753	2026-09-13 03:00:00+00	SLPU0000554	4
3754	2026-09-13 06:00:00+00	SLPU0000555	5
3755	2026-09-13 09:00:00+00	SLPU0000556	6
3756	2026-09-13 12:00:00+00	SLPU0000557	7
3757	2026-09-13 15:00:00+00	SLPU0000558	8
3758	2026-09-13 18:00:00+00	SLPU0000559	9
3759	2026-09-13 21:00:00+00	SLPU0000560	10
3760	2026-09-14 00:00:00+00	SLPU0000561	11
3761	2026-09-14 03:00:00+00	SLPU0000562	12
3762	2026-09-14 06:00:00+00	SLPU0000563	13
3763	2026-09-14 09:00:00+00	SLPU0000564	14
3764	2026-09-14 12:00:00+00	SLPU0000565	15
3765	2026-09-14 15:00:00+00	SLPU0000566	16
3766	2026-09-14 18:00:00+00	SLPU0000567	17
3767	2026-09-14 21:00:00+00	SLPU0000568	18
3768	2026-09-15 00:00:00+00	SLPU0000569	19
3769	2026-09-15 03:00:00+00	SLPU0000570	20
3770	2026-09-15 06:00:00+00	SLPU0000571	21
3771	2026-09-15 09:00:00+00	SLPU0000572	22
3772	2026-09-15 12:00:00+00	SLPU0000573	23
3773	2026-09-15 15:00:00+00	SLPU0000574	24
3774	2026-09-15 18:00:00+00	SLPU0000575	25
3775	2026-09-15 21:00:00+00	SLPU0000576	26
3776	2026-09-16 00:00:00+00	SLPU0000577	27
3777	2026-09-16 03:00:00+00	SLPU0000578	28
3778	2026-09-16 06:00:00+00	SLPU0000579	29
3779	2026-09-16 09:00:00+00	SLPU0000580	30
3780	2026-09-16 12:00:00+00	SLPU0000581	1
3781	2026-09-16 15:00:00+00	SLPU0000582	2
3782	2026-09-16 18:00:00+00	SLPU0000583	3
3783	2026-09-16 21:00:00+00	SLPU0000584	4
3784	2026-09-17 00:00:00+00	SLPU0000585	5
3785	2026-09-17 03:00:00+00	SLPU0000586	6
3786	2026-09-17 06:00:00+00	SLPU0000587	7
3787	2026-09-17 09:00:00+00	SLPU0000588	8
3788	2026-09-17 12:00:00+00	SLPU0000589	9
3789	2026-09-17 15:00:00+00	SLPU0000590	10
3790	2026-09-17 18:00:00+00	SLPU0000591	11
3791	2026-09-17 21:00:00+00	SLPU0000592	12
3792	2026-09-18 00:00:00+00	SLPU0000593	13
3793	2026-09-18 03:00:00+00	SLPU0000594	14
3794	2026-09-18 06:00:00+00	SLPU0000595	15
3795	2026-09-18 09:00:00+00	SLPU0000596	16
3796	2026-09-18 12:00:00+00	SLPU0000597	17
3797	2026-09-18 15:00:00+00	SLPU0000598	18
3798	2026-09-18 18:00:00+00	SLPU0000599	19
3799	2026-09-18 21:00:00+00	SLPU0000600	20
3800	2026-09-19 00:00:00+00	SLPU0000601	21
3801	2026-09-19 03:00:00+00	SLPU0000602	22
3802	2026-09-19 06:00:00+00	SLPU0000603	23
3803	2026-09-19 09:00:00+00	SLPU0000604	24
3804	2026-09-19 12:00:00+00	SLPU0000605	25
3805	2026-09-19 15:00:00+00	SLPU0000606	26
3806	2026-09-19 18:00:00+00	SLPU0000607	27
3807	2026-09-19 21:00:00+00	SLPU0000608	28
3808	2026-09-20 00:00:00+00	SLPU0000609	29
3809	2026-09-20 03:00:00+00	SLPU0000610	30
3810	2026-09-20 06:00:00+00	SLPU0000611	1
3811	2026-09-20 09:00:00+00	SLPU0000612	2
3812	2026-09-20 12:00:00+00	SLPU0000613	3
3813	2026-09-20 15:00:00+00	SLPU0000614	4
3814	2026-09-20 18:00:00+00	SLPU0000615	5
3815	2026-09-20 21:00:00+00	SLPU0000616	6
3816	2026-09-21 00:00:00+00	SLPU0000617	7
3817	2026-09-21 03:00:00+00	SLPU0000618	8
3818	2026-09-21 06:00:00+00	SLPU0000619	9
3819	2026-09-21 09:00:00+00	SLPU0000620	10
3820	2026-09-21 12:00:00+00	SLPU0000621	11
3821	2026-09-21 15:00:00+00	SLPU0000622	12
3822	2026-09-21 18:00:00+00	SLPU0000623	13
3823	2026-09-21 21:00:00+00	SLPU0000624	14
3824	2026-09-22 00:00:00+00	SLPU0000625	15
3825	2026-09-22 03:00:00+00	SLPU0000626	16
3826	2026-09-22 06:00:00+00	SLPU0000627	17
3827	2026-09-22 09:00:00+00	SLPU0000628	18
3828	2026-09-22 12:00:00+00	SLPU0000629	19
3829	2026-09-22 15:00:00+00	SLPU0000630	20
3830	2026-09-22 18:00:00+00	SLPU0000631	21
3831	2026-09-22 21:00:00+00	SLPU0000632	22
3832	2026-09-23 00:00:00+00	SLPU0000633	23
3833	2026-09-23 03:00:00+00	SLPU0000634	24
3834	2026-09-23 06:00:00+00	SLPU0000635	25
3835	2026-09-23 09:00:00+00	SLPU0000636	26
3836	2026-09-23 12:00:00+00	SLPU0000637	27
3837	2026-09-23 15:00:00+00	SLPU0000638	28
3838	2026-09-23 18:00:00+00	SLPU0000639	29
3839	2026-09-23 21:00:00+00	SLPU0000640	30
3840	2026-09-24 00:00:00+00	SLPU0000641	1
3841	2026-09-24 03:00:00+00	SLPU0000642	2
3842	2026-09-24 06:00:00+00	SLPU0000643	3
3843	2026-09-24 09:00:00+00	SLPU0000644	4
3844	2026-09-24 12:00:00+00	SLPU0000645	5
3845	2026-09-24 15:00:00+00	SLPU0000646	6
3846	2026-09-24 18:00:00+00	SLPU0000647	7
3847	2026-09-24 21:00:00+00	SLPU0000648	8
3848	2026-09-25 00:00:00+00	SLPU0000649	9
3849	2026-09-25 03:00:00+00	SLPU0000650	10
3850	2026-09-25 06:00:00+00	SLPU0000651	11
3851	2026-09-25 09:00:00+00	SLPU0000652	12
3852	2026-09-25 12:00:00+00	SLPU0000653	13
3853	2026-09-25 15:00:00+00	SLPU0000654	14
3854	2026-09-25 18:00:00+00	SLPU0000655	15
3855	2026-09-25 21:00:00+00	SLPU0000656	16
3856	2026-09-26 00:00:00+00	SLPU0000657	17
3857	2026-09-26 03:00:00+00	SLPU0000658	18
3858	2026-09-26 06:00:00+00	SLPU0000659	19
3859	2026-09-26 09:00:00+00	SLPU0000660	20
3860	2026-09-26 12:00:00+00	SLPU0000661	21
3861	2026-09-26 15:00:00+00	SLPU0000662	22
3862	2026-09-26 18:00:00+00	SLPU0000663	23
3863	2026-09-26 21:00:00+00	SLPU0000664	24
3864	2026-09-27 00:00:00+00	SLPU0000665	25
3865	2026-09-27 03:00:00+00	SLPU0000666	26
3866	2026-09-27 06:00:00+00	SLPU0000667	27
3867	2026-09-27 09:00:00+00	SLPU0000668	28
3868	2026-09-27 12:00:00+00	SLPU0000669	29
3869	2026-09-27 15:00:00+00	SLPU0000670	30
3870	2026-09-27 18:00:00+00	SLPU0000671	1
3871	2026-09-27 21:00:00+00	SLPU0000672	2
3872	2026-09-28 00:00:00+00	SLPU0000673	3
3873	2026-09-28 03:00:00+00	SLPU0000674	4
3874	2026-09-28 06:00:00+00	SLPU0000675	5
3875	2026-09-28 09:00:00+00	SLPU0000676	6
3876	2026-09-28 12:00:00+00	SLPU0000677	7
3877	2026-09-28 15:00:00+00	SLPU0000678	8
3878	2026-09-28 18:00:00+00	SLPU0000679	9
3879	2026-09-28 21:00:00+00	SLPU0000680	10
3880	2026-09-29 00:00:00+00	SLPU0000681	11
3881	2026-09-29 03:00:00+00	SLPU0000682	12
3882	2026-09-29 06:00:00+00	SLPU0000683	13
3883	2026-09-29 09:00:00+00	SLPU0000684	14
3884	2026-09-29 12:00:00+00	SLPU0000685	15
3885	2026-09-29 15:00:00+00	SLPU0000686	16
3886	2026-09-29 18:00:00+00	SLPU0000687	17
3887	2026-09-29 21:00:00+00	SLPU0000688	18
3888	2026-09-30 00:00:00+00	SLPU0000689	19
3889	2026-09-30 03:00:00+00	SLPU0000690	20
3890	2026-09-30 06:00:00+00	SLPU0000691	21
3891	2026-09-30 09:00:00+00	SLPU0000692	22
3892	2026-09-30 12:00:00+00	SLPU0000693	23
3893	2026-09-30 15:00:00+00	SLPU0000694	24
3894	2026-09-30 18:00:00+00	SLPU0000695	25
3895	2026-09-30 21:00:00+00	SLPU0000696	26
3896	2026-10-01 00:00:00+00	SLPU0000697	27
3897	2026-10-01 03:00:00+00	SLPU0000698	28
3898	2026-10-01 06:00:00+00	SLPU0000699	29
3899	2026-10-01 09:00:00+00	SLPU0000700	30
3900	2026-10-01 12:00:00+00	SLPU0000701	1
3901	2026-10-01 15:00:00+00	SLPU0000702	2
3902	2026-10-01 18:00:00+00	SLPU0000703	3
3903	2026-10-01 21:00:00+00	SLPU0000704	4
3904	2026-10-02 00:00:00+00	SLPU0000705	5
3905	2026-10-02 03:00:00+00	SLPU0000706	6
3906	2026-10-02 06:00:00+00	SLPU0000707	7
3907	2026-10-02 09:00:00+00	SLPU0000708	8
3908	2026-10-02 12:00:00+00	SLPU0000709	9
3909	2026-10-02 15:00:00+00	SLPU0000710	10
3910	2026-10-02 18:00:00+00	SLPU0000711	11
3911	2026-10-02 21:00:00+00	SLPU0000712	12
3912	2026-10-03 00:00:00+00	SLPU0000713	13
3913	2026-10-03 03:00:00+00	SLPU0000714	14
3914	2026-10-03 06:00:00+00	SLPU0000715	15
3915	2026-10-03 09:00:00+00	SLPU0000716	16
3916	2026-10-03 12:00:00+00	SLPU0000717	17
3917	2026-10-03 15:00:00+00	SLPU0000718	18
3918	2026-10-03 18:00:00+00	SLPU0000719	19
3919	2026-10-03 21:00:00+00	SLPU0000720	20
3920	2026-10-04 00:00:00+00	SLPU0000721	21
3921	2026-10-04 03:00:00+00	SLPU0000722	22
3922	2026-10-04 06:00:00+00	SLPU0000723	23
3923	2026-10-04 09:00:00+00	SLPU0000724	24
3924	2026-10-04 12:00:00+00	SLPU0000725	25
3925	2026-10-04 15:00:00+00	SLPU0000726	26
3926	2026-10-04 18:00:00+00	SLPU0000727	27
3927	2026-10-04 21:00:00+00	SLPU0000728	28
3928	2026-10-05 00:00:00+00	SLPU0000729	29
3929	2026-10-05 03:00:00+00	SLPU0000730	30
3930	2026-10-05 06:00:00+00	SLPU0000731	1
3931	2026-10-05 09:00:00+00	SLPU0000732	2
3932	2026-10-05 12:00:00+00	SLPU0000733	3
3933	2026-10-05 15:00:00+00	SLPU0000734	4
3934	2026-10-05 18:00:00+00	SLPU0000735	5
3935	2026-10-05 21:00:00+00	SLPU0000736	6
3936	2026-10-06 00:00:00+00	SLPU0000737	7
3937	2026-10-06 03:00:00+00	SLPU0000738	8
3938	2026-10-06 06:00:00+00	SLPU0000739	9
3939	2026-10-06 09:00:00+00	SLPU0000740	10
3940	2026-10-06 12:00:00+00	SLPU0000741	11
3941	2026-10-06 15:00:00+00	SLPU0000742	12
3942	2026-10-06 18:00:00+00	SLPU0000743	13
3943	2026-10-06 21:00:00+00	SLPU0000744	14
3944	2026-10-07 00:00:00+00	SLPU0000745	15
3945	2026-10-07 03:00:00+00	SLPU0000746	16
3946	2026-10-07 06:00:00+00	SLPU0000747	17
3947	2026-10-07 09:00:00+00	SLPU0000748	18
3948	2026-10-07 12:00:00+00	SLPU0000749	19
3949	2026-10-07 15:00:00+00	SLPU0000750	20
3950	2026-10-07 18:00:00+00	SLPU0000751	21
3951	2026-10-07 21:00:00+00	SLPU0000752	22
3952	2026-10-08 00:00:00+00	SLPU0000753	23
3953	2026-10-08 03:00:00+00	SLPU0000754	24
3954	2026-10-08 06:00:00+00	SLPU0000755	25
3955	2026-10-08 09:00:00+00	SLPU0000756	26
3956	2026-10-08 12:00:00+00	SLPU0000757	27
3957	2026-10-08 15:00:00+00	SLPU0000758	28
3958	2026-10-08 18:00:00+00	SLPU0000759	29
3959	2026-10-08 21:00:00+00	SLPU0000760	30
3960	2026-10-09 00:00:00+00	SLPU0000761	1
3961	2026-10-09 03:00:00+00	SLPU0000762	2
3962	2026-10-09 06:00:00+00	SLPU0000763	3
3963	2026-10-09 09:00:00+00	SLPU0000764	4
3964	2026-10-09 12:00:00+00	SLPU0000765	5
3965	2026-10-09 15:00:00+00	SLPU0000766	6
3966	2026-10-09 18:00:00+00	SLPU0000767	7
3967	2026-10-09 21:00:00+00	SLPU0000768	8
3968	2026-10-10 00:00:00+00	SLPU0000769	9
3969	2026-10-10 03:00:00+00	SLPU0000770	10
3970	2026-10-10 06:00:00+00	SLPU0000771	11
3971	2026-10-10 09:00:00+00	SLPU0000772	12
3972	2026-10-10 12:00:00+00	SLPU0000773	13
3973	2026-10-10 15:00:00+00	SLPU0000774	14
3974	2026-10-10 18:00:00+00	SLPU0000775	15
3975	2026-10-10 21:00:00+00	SLPU0000776	16
3976	2026-10-11 00:00:00+00	SLPU0000777	17
3977	2026-10-11 03:00:00+00	SLPU0000778	18
3978	2026-10-11 06:00:00+00	SLPU0000779	19
3979	2026-10-11 09:00:00+00	SLPU0000780	20
3980	2026-10-11 12:00:00+00	SLPU0000781	21
3981	2026-10-11 15:00:00+00	SLPU0000782	22
3982	2026-10-11 18:00:00+00	SLPU0000783	23
3983	2026-10-11 21:00:00+00	SLPU0000784	24
3984	2026-10-12 00:00:00+00	SLPU0000785	25
3985	2026-10-12 03:00:00+00	SLPU0000786	26
3986	2026-10-12 06:00:00+00	SLPU0000787	27
3987	2026-10-12 09:00:00+00	SLPU0000788	28
3988	2026-10-12 12:00:00+00	SLPU0000789	29
3989	2026-10-12 15:00:00+00	SLPU0000790	30
3990	2026-10-12 18:00:00+00	SLPU0000791	1
3991	2026-10-12 21:00:00+00	SLPU0000792	2
3992	2026-10-13 00:00:00+00	SLPU0000793	3
3993	2026-10-13 03:00:00+00	SLPU0000794	4
3994	2026-10-13 06:00:00+00	SLPU0000795	5
3995	2026-10-13 09:00:00+00	SLPU0000796	6
3996	2026-10-13 12:00:00+00	SLPU0000797	7
3997	2026-10-13 15:00:00+00	SLPU0000798	8
3998	2026-10-13 18:00:00+00	SLPU0000799	9
3999	2026-10-13 21:00:00+00	SLPU0000800	10
4000	2026-10-14 00:00:00+00	SLPU0000001	11
\.


--
-- Data for Name: containers; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.containers (number, owner_id, tare_kg) FROM stdin;
SLPU0000001	2	2201
SLPU0000002	3	2202
SLPU0000003	4	2203
SLPU0000004	5	2204
SLPU0000005	6	2205
SLPU0000006	7	2206
SLPU0000007	8	2207
SLPU0000008	9	2208
SLPU0000009	10	2209
SLPU0000010	11	2210
SLPU0000011	12	2211
SLPU0000012	13	2212
SLPU0000013	14	2213
SLPU0000014	15	2214
SLPU0000015	16	2215
SLPU0000016	17	2216
SLPU0000017	18	2217
SLPU0000018	19	2218
SLPU0000019	20	2219
SLPU0000020	21	2220
SLPU0000021	22	2221
SLPU0000022	23	2222
SLPU0000023	24	2223
SLPU0000024	25	2224
SLPU0000025	26	2225
SLPU0000026	27	2226
SLPU0000027	28	2227
SLPU0000028	29	2228
SLPU0000029	30	2229
SLPU0000030	31	2230
SLPU0000031	32	2231
SLPU0000032	33	2232
SLPU0000033	34	2233
SLPU0000034	35	2234
SLPU0000035	36	2235
SLPU0000036	37	2236
SLPU0000037	38	2237
SLPU0000038	39	2238
SLPU0000039	40	2239
SLPU0000040	41	2240
SLPU0000041	42	2241
SLPU0000042	43	2242
SLPU0000043	44	2243
SLPU0000044	45	2244
SLPU0000045	46	2245
SLPU0000046	47	2246
SLPU0000047	48	2247
SLPU0000048	49	2248
SLPU0000049	50	2249
SLPU0000050	51	2250
SLPU0000051	52	2251
SLPU0000052	53	2252
SLPU0000053	54	2253
SLPU0000054	55	2254
SLPU0000055	56	2255
SLPU0000056	57	2256
SLPU0000057	58	2257
SLPU0000058	59	2258
SLPU0000059	60	2259
SLPU0000060	1	2260
SLPU0000061	2	2261
SLPU0000062	3	2262
SLPU0000063	4	2263
SLPU0000064	5	2264
SLPU0000065	6	2265
SLPU0000066	7	2266
SLPU0000067	8	2267
SLPU0000068	9	2268
SLPU0000069	10	2269
SLPU0000070	11	2270
SLPU0000071	12	2271
SLPU0000072	13	2272
SLPU0000073	14	2273
SLPU0000074	15	2274
SLPU0000075	16	2275
SLPU0000076	17	2276
SLPU0000077	18	2277
SLPU0000078	19	2278
SLPU0000079	20	2279
SLPU0000080	21	2280
SLPU0000081	22	2281
SLPU0000082	23	2282
SLPU0000083	24	2283
SLPU0000084	25	2284
SLPU0000085	26	2285
SLPU0000086	27	2286
SLPU0000087	28	2287
SLPU0000088	29	2288
SLPU0000089	30	2289
SLPU0000090	31	2290
SLPU0000091	32	2291
SLPU0000092	33	2292
SLPU0000093	34	2293
SLPU0000094	35	2294
SLPU0000095	36	2295
SLPU0000096	37	2296
SLPU0000097	38	2297
SLPU0000098	39	2298
SLPU0000099	40	2299
SLPU0000100	41	2300
SLPU0000101	42	2301
SLPU0000102	43	2302
SLPU0000103	44	2303
SLPU0000104	45	2304
SLPU0000105	46	2305
SLPU0000106	47	2306
SLPU0000107	48	2307
SLPU0000108	49	2308
SLPU0000109	50	2309
SLPU0000110	51	2310
SLPU0000111	52	2311
SLPU0000112	53	2312
SLPU0000113	54	2313
SLPU0000114	55	2314
SLPU0000115	56	2315
SLPU0000116	57	2316
SLPU0000117	58	2317
SLPU0000118	59	2318
SLPU0000119	60	2319
SLPU0000120	1	2320
SLPU0000121	2	2321
SLPU0000122	3	2322
SLPU0000123	4	2323
SLPU0000124	5	2324
SLPU0000125	6	2325
SLPU0000126	7	2326
SLPU0000127	8	2327
SLPU0000128	9	2328
SLPU0000129	10	2329
SLPU0000130	11	2330
SLPU0000131	12	2331
SLPU0000132	13	2332
SLPU0000133	14	2333
SLPU0000134	15	2334
SLPU0000135	16	2335
SLPU0000136	17	2336
SLPU0000137	18	2337
SLPU0000138	19	2338
SLPU0000139	20	2339
SLPU0000140	21	2340
SLPU0000141	22	2341
SLPU0000142	23	2342
SLPU0000143	24	2343
SLPU0000144	25	2344
SLPU0000145	26	2345
SLPU0000146	27	2346
SLPU0000147	28	2347
SLPU0000148	29	2348
SLPU0000149	30	2349
SLPU0000150	31	2350
SLPU0000151	32	2351
SLPU0000152	33	2352
SLPU0000153	34	2353
SLPU0000154	35	2354
SLPU0000155	36	2355
SLPU0000156	37	2356
SLPU0000157	38	2357
SLPU0000158	39	2358
SLPU0000159	40	2359
SLPU0000160	41	2360
SLPU0000161	42	2361
SLPU0000162	43	2362
SLPU0000163	44	2363
SLPU0000164	45	2364
SLPU0000165	46	2365
SLPU0000166	47	2366
SLPU0000167	48	2367
SLPU0000168	49	2368
SLPU0000169	50	2369
SLPU0000170	51	2370
SLPU0000171	52	2371
SLPU0000172	53	2372
SLPU0000173	54	2373
SLPU0000174	55	2374
SLPU0000175	56	2375
SLPU0000176	57	2376
SLPU0000177	58	2377
SLPU0000178	59	2378
SLPU0000179	60	2379
SLPU0000180	1	2380
SLPU0000181	2	2381
SLPU0000182	3	2382
SLPU0000183	4	2383
SLPU0000184	5	2384
SLPU0000185	6	2385
SLPU0000186	7	2386
SLPU0000187	8	2387
SLPU0000188	9	2388
SLPU0000189	10	2389
SLPU0000190	11	2390
SLPU0000191	12	2391
SLPU0000192	13	2392
SLPU0000193	14	2393
SLPU0000194	15	2394
SLPU0000195	16	2395
SLPU0000196	17	2396
SLPU0000197	18	2397
SLPU0000198	19	2398
SLPU0000199	20	2399
SLPU0000200	21	2400
SLPU0000201	22	2401
SLPU0000202	23	2402
SLPU0000203	24	2403
SLPU0000204	25	2404
SLPU0000205	26	2405
SLPU0000206	27	2406
SLPU0000207	28	2407
SLPU0000208	29	2408
SLPU0000209	30	2409
SLPU0000210	31	2410
SLPU0000211	32	2411
SLPU0000212	33	2412
SLPU0000213	34	2413
SLPU0000214	35	2414
SLPU0000215	36	2415
SLPU0000216	37	2416
SLPU0000217	38	2417
SLPU0000218	39	2418
SLPU0000219	40	2419
SLPU0000220	41	2420
SLPU0000221	42	2421
SLPU0000222	43	2422
SLPU0000223	44	2423
SLPU0000224	45	2424
SLPU0000225	46	2425
SLPU0000226	47	2426
SLPU0000227	48	2427
SLPU0000228	49	2428
SLPU0000229	50	2429
SLPU0000230	51	2430
SLPU0000231	52	2431
SLPU0000232	53	2432
SLPU0000233	54	2433
SLPU0000234	55	2434
SLPU0000235	56	2435
SLPU0000236	57	2436
SLPU0000237	58	2437
SLPU0000238	59	2438
SLPU0000239	60	2439
SLPU0000240	1	2440
SLPU0000241	2	2441
SLPU0000242	3	2442
SLPU0000243	4	2443
SLPU0000244	5	2444
SLPU0000245	6	2445
SLPU0000246	7	2446
SLPU0000247	8	2447
SLPU0000248	9	2448
SLPU0000249	10	2449
SLPU0000250	11	2450
SLPU0000251	12	2451
SLPU0000252	13	2452
SLPU0000253	14	2453
SLPU0000254	15	2454
SLPU0000255	16	2455
SLPU0000256	17	2456
SLPU0000257	18	2457
SLPU0000258	19	2458
SLPU0000259	20	2459
SLPU0000260	21	2460
SLPU0000261	22	2461
SLPU0000262	23	2462
SLPU0000263	24	2463
SLPU0000264	25	2464
SLPU0000265	26	2465
SLPU0000266	27	2466
SLPU0000267	28	2467
SLPU0000268	29	2468
SLPU0000269	30	2469
SLPU0000270	31	2470
SLPU0000271	32	2471
SLPU0000272	33	2472
SLPU0000273	34	2473
SLPU0000274	35	2474
SLPU0000275	36	2475
SLPU0000276	37	2476
SLPU0000277	38	2477
SLPU0000278	39	2478
SLPU0000279	40	2479
SLPU0000280	41	2480
SLPU0000281	42	2481
SLPU0000282	43	2482
SLPU0000283	44	2483
SLPU0000284	45	2484
SLPU0000285	46	2485
SLPU0000286	47	2486
SLPU0000287	48	2487
SLPU0000288	49	2488
SLPU0000289	50	2489
SLPU0000290	51	2490
SLPU0000291	52	2491
SLPU0000292	53	2492
SLPU0000293	54	2493
SLPU0000294	55	2494
SLPU0000295	56	2495
SLPU0000296	57	2496
SLPU0000297	58	2497
SLPU0000298	59	2498
SLPU0000299	60	2499
SLPU0000300	1	2200
SLPU0000301	2	2201
SLPU0000302	3	2202
SLPU0000303	4	2203
SLPU0000304	5	2204
SLPU0000305	6	2205
SLPU0000306	7	2206
SLPU0000307	8	2207
SLPU0000308	9	2208
SLPU0000309	10	2209
SLPU0000310	11	2210
SLPU0000311	12	2211
SLPU0000312	13	2212
SLPU0000313	14	2213
SLPU0000314	15	2214
SLPU0000315	16	2215
SLPU0000316	17	2216
SLPU0000317	18	2217
SLPU0000318	19	2218
SLPU0000319	20	2219
SLPU0000320	21	2220
SLPU0000321	22	2221
SLPU0000322	23	2222
SLPU0000323	24	2223
SLPU0000324	25	2224
SLPU0000325	26	2225
SLPU0000326	27	2226
SLPU0000327	28	2227
SLPU0000328	29	2228
SLPU0000329	30	2229
SLPU0000330	31	2230
SLPU0000331	32	2231
SLPU0000332	33	2232
SLPU0000333	34	2233
SLPU0000334	35	2234
SLPU0000335	36	2235
SLPU0000336	37	2236
SLPU0000337	38	2237
SLPU0000338	39	2238
SLPU0000339	40	2239
SLPU0000340	41	2240
SLPU0000341	42	2241
SLPU0000342	43	2242
SLPU0000343	44	2243
SLPU0000344	45	2244
SLPU0000345	46	2245
SLPU0000346	47	2246
SLPU0000347	48	2247
SLPU0000348	49	2248
SLPU0000349	50	2249
SLPU0000350	51	2250
SLPU0000351	52	2251
SLPU0000352	53	2252
SLPU0000353	54	2253
SLPU0000354	55	2254
SLPU0000355	56	2255
SLPU0000356	57	2256
SLPU0000357	58	2257
SLPU0000358	59	2258
SLPU0000359	60	2259
SLPU0000360	1	2260
SLPU0000361	2	2261
SLPU0000362	3	2262
SLPU0000363	4	2263
SLPU0000364	5	2264
SLPU0000365	6	2265
SLPU0000366	7	2266
SLPU0000367	8	2267
SLPU0000368	9	2268
SLPU0000369	10	2269
SLPU0000370	11	2270
SLPU0000371	12	2271
SLPU0000372	13	2272
SLPU0000373	14	2273
SLPU0000374	15	2274
SLPU0000375	16	2275
SLPU0000376	17	2276
SLPU0000377	18	2277
SLPU0000378	19	2278
SLPU0000379	20	2279
SLPU0000380	21	2280
SLPU0000381	22	2281
SLPU0000382	23	2282
SLPU0000383	24	2283
SLPU0000384	25	2284
SLPU0000385	26	2285
SLPU0000386	27	2286
SLPU0000387	28	2287
SLPU0000388	29	2288
SLPU0000389	30	2289
SLPU0000390	31	2290
SLPU0000391	32	2291
SLPU0000392	33	2292
SLPU0000393	34	2293
SLPU0000394	35	2294
SLPU0000395	36	2295
SLPU0000396	37	2296
SLPU0000397	38	2297
SLPU0000398	39	2298
SLPU0000399	40	2299
SLPU0000400	41	2300
SLPU0000401	42	2301
SLPU0000402	43	2302
SLPU0000403	44	2303
SLPU0000404	45	2304
SLPU0000405	46	2305
SLPU0000406	47	2306
SLPU0000407	48	2307
SLPU0000408	49	2308
SLPU0000409	50	2309
SLPU0000410	51	2310
SLPU0000411	52	2311
SLPU0000412	53	2312
SLPU0000413	54	2313
SLPU0000414	55	2314
SLPU0000415	56	2315
SLPU0000416	57	2316
SLPU0000417	58	2317
SLPU0000418	59	2318
SLPU0000419	60	2319
SLPU0000420	1	2320
SLPU0000421	2	2321
SLPU0000422	3	2322
SLPU0000423	4	2323
SLPU0000424	5	2324
SLPU0000425	6	2325
SLPU0000426	7	2326
SLPU0000427	8	2327
SLPU0000428	9	2328
SLPU0000429	10	2329
SLPU0000430	11	2330
SLPU0000431	12	2331
SLPU0000432	13	2332
SLPU0000433	14	2333
SLPU0000434	15	2334
SLPU0000435	16	2335
SLPU0000436	17	2336
SLPU0000437	18	2337
SLPU0000438	19	2338
SLPU0000439	20	2339
SLPU0000440	21	2340
SLPU0000441	22	2341
SLPU0000442	23	2342
SLPU0000443	24	2343
SLPU0000444	25	2344
SLPU0000445	26	2345
SLPU0000446	27	2346
SLPU0000447	28	2347
SLPU0000448	29	2348
SLPU0000449	30	2349
SLPU0000450	31	2350
SLPU0000451	32	2351
SLPU0000452	33	2352
SLPU0000453	34	2353
SLPU0000454	35	2354
SLPU0000455	36	2355
SLPU0000456	37	2356
SLPU0000457	38	2357
SLPU0000458	39	2358
SLPU0000459	40	2359
SLPU0000460	41	2360
SLPU0000461	42	2361
SLPU0000462	43	2362
SLPU0000463	44	2363
SLPU0000464	45	2364
SLPU0000465	46	2365
SLPU0000466	47	2366
SLPU0000467	48	2367
SLPU0000468	49	2368
SLPU0000469	50	2369
SLPU0000470	51	2370
SLPU0000471	52	2371
SLPU0000472	53	2372
SLPU0000473	54	2373
SLPU0000474	55	2374
SLPU0000475	56	2375
SLPU0000476	57	2376
SLPU0000477	58	2377
SLPU0000478	59	2378
SLPU0000479	60	2379
SLPU0000480	1	2380
SLPU0000481	2	2381
SLPU0000482	3	2382
SLPU0000483	4	2383
SLPU0000484	5	2384
SLPU0000485	6	2385
SLPU0000486	7	2386
SLPU0000487	8	2387
SLPU0000488	9	2388
SLPU0000489	10	2389
SLPU0000490	11	2390
SLPU0000491	12	2391
SLPU0000492	13	2392
SLPU0000493	14	2393
SLPU0000494	15	2394
SLPU0000495	16	2395
SLPU0000496	17	2396
SLPU0000497	18	2397
SLPU0000498	19	2398
SLPU0000499	20	2399
SLPU0000500	21	2400
SLPU0000501	22	2401
SLPU0000502	23	2402
SLPU0000503	24	2403
SLPU0000504	25	2404
SLPU0000505	26	2405
SLPU0000506	27	2406
SLPU0000507	28	2407
SLPU0000508	29	2408
SLPU0000509	30	2409
SLPU0000510	31	2410
SLPU0000511	32	2411
SLPU0000512	33	2412
SLPU0000513	34	2413
SLPU0000514	35	2414
SLPU0000515	36	2415
SLPU0000516	37	2416
SLPU0000517	38	2417
SLPU0000518	39	2418
SLPU0000519	40	2419
SLPU0000520	41	2420
SLPU0000521	42	2421
SLPU0000522	43	2422
SLPU0000523	44	2423
SLPU0000524	45	2424
SLPU0000525	46	2425
SLPU0000526	47	2426
SLPU0000527	48	2427
SLPU0000528	49	2428
SLPU0000529	50	2429
SLPU0000530	51	2430
SLPU0000531	52	2431
SLPU0000532	53	2432
SLPU0000533	54	2433
SLPU0000534	55	2434
SLPU0000535	56	2435
SLPU0000536	57	2436
SLPU0000537	58	2437
SLPU0000538	59	2438
SLPU0000539	60	2439
SLPU0000540	1	2440
SLPU0000541	2	2441
SLPU0000542	3	2442
SLPU0000543	4	2443
SLPU0000544	5	2444
SLPU0000545	6	2445
SLPU0000546	7	2446
SLPU0000547	8	2447
SLPU0000548	9	2448
SLPU0000549	10	2449
SLPU0000550	11	2450
SLPU0000551	12	2451
SLPU0000552	13	2452
SLPU0000553	14	2453
SLPU0000554	15	2454
SLPU0000555	16	2455
SLPU0000556	17	2456
SLPU0000557	18	2457
SLPU0000558	19	2458
SLPU0000559	20	2459
SLPU0000560	21	2460
SLPU0000561	22	2461
SLPU0000562	23	2462
SLPU0000563	24	2463
SLPU0000564	25	2464
SLPU0000565	26	2465
SLPU0000566	27	2466
SLPU0000567	28	2467
SLPU0000568	29	2468
SLPU0000569	30	2469
SLPU0000570	31	2470
SLPU0000571	32	2471
SLPU0000572	33	2472
SLPU0000573	34	2473
SLPU0000574	35	2474
SLPU0000575	36	2475
SLPU0000576	37	2476
SLPU0000577	38	2477
SLPU0000578	39	2478
SLPU0000579	40	2479
SLPU0000580	41	2480
SLPU0000581	42	2481
SLPU0000582	43	2482
SLPU0000583	44	2483
SLPU0000584	45	2484
SLPU0000585	46	2485
SLPU0000586	47	2486
SLPU0000587	48	2487
SLPU0000588	49	2488
SLPU0000589	50	2489
SLPU0000590	51	2490
SLPU0000591	52	2491
SLPU0000592	53	2492
SLPU0000593	54	2493
SLPU0000594	55	2494
SLPU0000595	56	2495
SLPU0000596	57	2496
SLPU0000597	58	2497
SLPU0000598	59	2498
SLPU0000599	60	2499
SLPU0000600	1	2200
SLPU0000601	2	2201
SLPU0000602	3	2202
SLPU0000603	4	2203
SLPU0000604	5	2204
SLPU0000605	6	2205
SLPU0000606	7	2206
SLPU0000607	8	2207
SLPU0000608	9	2208
SLPU0000609	10	2209
SLPU0000610	11	2210
SLPU0000611	12	2211
SLPU0000612	13	2212
SLPU0000613	14	2213
SLPU0000614	15	2214
SLPU0000615	16	2215
SLPU0000616	17	2216
SLPU0000617	18	2217
SLPU0000618	19	2218
SLPU0000619	20	2219
SLPU0000620	21	2220
SLPU0000621	22	2221
SLPU0000622	23	2222
SLPU0000623	24	2223
SLPU0000624	25	2224
SLPU0000625	26	2225
SLPU0000626	27	2226
SLPU0000627	28	2227
SLPU0000628	29	2228
SLPU0000629	30	2229
SLPU0000630	31	2230
SLPU0000631	32	2231
SLPU0000632	33	2232
SLPU0000633	34	2233
SLPU0000634	35	2234
SLPU0000635	36	2235
SLPU0000636	37	2236
SLPU0000637	38	2237
SLPU0000638	39	2238
SLPU0000639	40	2239
SLPU0000640	41	2240
SLPU0000641	42	2241
SLPU0000642	43	2242
SLPU0000643	44	2243
SLPU0000644	45	2244
SLPU0000645	46	2245
SLPU0000646	47	2246
SLPU0000647	48	2247
SLPU0000648	49	2248
SLPU0000649	50	2249
SLPU0000650	51	2250
SLPU0000651	52	2251
SLPU0000652	53	2252
SLPU0000653	54	2253
SLPU0000654	55	2254
SLPU0000655	56	2255
SLPU0000656	57	2256
SLPU0000657	58	2257
SLPU0000658	59	2258
SLPU0000659	60	2259
SLPU0000660	1	2260
SLPU0000661	2	2261
SLPU0000662	3	2262
SLPU0000663	4	2263
SLPU0000664	5	2264
SLPU0000665	6	2265
SLPU0000666	7	2266
SLPU0000667	8	2267
SLPU0000668	9	2268
SLPU0000669	10	2269
SLPU0000670	11	2270
SLPU0000671	12	2271
SLPU0000672	13	2272
SLPU0000673	14	2273
SLPU0000674	15	2274
SLPU0000675	16	2275
SLPU0000676	17	2276
SLPU0000677	18	2277
SLPU0000678	19	2278
SLPU0000679	20	2279
SLPU0000680	21	2280
SLPU0000681	22	2281
SLPU0000682	23	2282
SLPU0000683	24	2283
SLPU0000684	25	2284
SLPU0000685	26	2285
SLPU0000686	27	2286
SLPU0000687	28	2287
SLPU0000688	29	2288
SLPU0000689	30	2289
SLPU0000690	31	2290
SLPU0000691	32	2291
SLPU0000692	33	2292
SLPU0000693	34	2293
SLPU0000694	35	2294
SLPU0000695	36	2295
SLPU0000696	37	2296
SLPU0000697	38	2297
SLPU0000698	39	2298
SLPU0000699	40	2299
SLPU0000700	41	2300
SLPU0000701	42	2301
SLPU0000702	43	2302
SLPU0000703	44	2303
SLPU0000704	45	2304
SLPU0000705	46	2305
SLPU0000706	47	2306
SLPU0000707	48	2307
SLPU0000708	49	2308
SLPU0000709	50	2309
SLPU0000710	51	2310
SLPU0000711	52	2311
SLPU0000712	53	2312
SLPU0000713	54	2313
SLPU0000714	55	2314
SLPU0000715	56	2315
SLPU0000716	57	2316
SLPU0000717	58	2317
SLPU0000718	59	2318
SLPU0000719	60	2319
SLPU0000720	1	2320
SLPU0000721	2	2321
SLPU0000722	3	2322
SLPU0000723	4	2323
SLPU0000724	5	2324
SLPU0000725	6	2325
SLPU0000726	7	2326
SLPU0000727	8	2327
SLPU0000728	9	2328
SLPU0000729	10	2329
SLPU0000730	11	2330
SLPU0000731	12	2331
SLPU0000732	13	2332
SLPU0000733	14	2333
SLPU0000734	15	2334
SLPU0000735	16	2335
SLPU0000736	17	2336
SLPU0000737	18	2337
SLPU0000738	19	2338
SLPU0000739	20	2339
SLPU0000740	21	2340
SLPU0000741	22	2341
SLPU0000742	23	2342
SLPU0000743	24	2343
SLPU0000744	25	2344
SLPU0000745	26	2345
SLPU0000746	27	2346
SLPU0000747	28	2347
SLPU0000748	29	2348
SLPU0000749	30	2349
SLPU0000750	31	2350
SLPU0000751	32	2351
SLPU0000752	33	2352
SLPU0000753	34	2353
SLPU0000754	35	2354
SLPU0000755	36	2355
SLPU0000756	37	2356
SLPU0000757	38	2357
SLPU0000758	39	2358
SLPU0000759	40	2359
SLPU0000760	41	2360
SLPU0000761	42	2361
SLPU0000762	43	2362
SLPU0000763	44	2363
SLPU0000764	45	2364
SLPU0000765	46	2365
SLPU0000766	47	2366
SLPU0000767	48	2367
SLPU0000768	49	2368
SLPU0000769	50	2369
SLPU0000770	51	2370
SLPU0000771	52	2371
SLPU0000772	53	2372
SLPU0000773	54	2373
SLPU0000774	55	2374
SLPU0000775	56	2375
SLPU0000776	57	2376
SLPU0000777	58	2377
SLPU0000778	59	2378
SLPU0000779	60	2379
SLPU0000780	1	2380
SLPU0000781	2	2381
SLPU0000782	3	2382
SLPU0000783	4	2383
SLPU0000784	5	2384
SLPU0000785	6	2385
SLPU0000786	7	2386
SLPU0000787	8	2387
SLPU0000788	9	2388
SLPU0000789	10	2389
SLPU0000790	11	2390
SLPU0000791	12	2391
SLPU0000792	13	2392
SLPU0000793	14	2393
SLPU0000794	15	2394
SLPU0000795	16	2395
SLPU0000796	17	2396
SLPU0000797	18	2397
SLPU0000798	19	2398
SLPU0000799	20	2399
SLPU0000800	21	2400
\.


--
-- Data for Name: countries; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.countries (code, name) FROM stdin;
AA	Country 0
AB	Country 1
AC	Country 2
AD	Country 3
AE	Country 4
AF	Country 5
AG	Country 6
AH	Country 7
AI	Country 8
AJ	Country 9
AK	Country 10
AL	Country 11
AM	Country 12
AN	Country 13
AO	Country 14
AP	Country 15
AQ	Country 16
AR	Country 17
AS	Country 18
AT	Country 19
AU	Country 20
AV	Country 21
AW	Country 22
AX	Country 23
AY	Country 24
AZ	Country 25
BA	Country 26
BB	Country 27
BC	Country 28
BD	Country 29
BE	Country 30
BF	Country 31
BG	Country 32
BH	Country 33
BI	Country 34
BJ	Country 35
BK	Country 36
BL	Country 37
BM	Country 38
BN	Country 39
\.


--
-- Data for Name: cranes; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.cranes (id, port_id, capacity_t) FROM stdin;
1	2	41
2	3	42
3	4	43
4	5	44
5	6	45
6	7	46
7	8	47
8	9	48
9	10	49
10	11	50
11	12	51
12	13	52
13	14	53
14	15	54
15	16	55
16	17	56
17	18	57
18	19	58
19	20	59
20	21	60
21	22	61
22	23	62
23	24	63
24	1	64
25	2	65
26	3	66
27	4	67
28	5	68
29	6	69
30	7	70
\.


--
-- Data for Name: crew; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.crew (vessel, person_id, rank, since) FROM stdin;
9000002	1	Mate	2020-01-02
9000003	2	Engineer	2020-01-03
9000004	3	Rating	2020-01-04
9000005	4	Master	2020-01-05
9000006	5	Mate	2020-01-06
9000007	6	Engineer	2020-01-07
9000008	7	Rating	2020-01-08
9000009	8	Master	2020-01-09
9000010	9	Mate	2020-01-10
9000011	10	Engineer	2020-01-11
9000012	11	Rating	2020-01-12
9000013	12	Master	2020-01-13
9000014	13	Mate	2020-01-14
9000015	14	Engineer	2020-01-15
9000016	15	Rating	2020-01-16
9000017	16	Master	2020-01-17
9000018	17	Mate	2020-01-18
9000019	18	Engineer	2020-01-19
9000020	19	Rating	2020-01-20
9000021	20	Master	2020-01-21
9000022	21	Mate	2020-01-22
9000023	22	Engineer	2020-01-23
9000024	23	Rating	2020-01-24
9000025	24	Master	2020-01-25
9000026	25	Mate	2020-01-26
9000027	26	Engineer	2020-01-27
9000028	27	Rating	2020-01-28
9000029	28	Master	2020-01-29
9000030	29	Mate	2020-01-30
9000031	30	Engineer	2020-01-31
9000032	31	Rating	2020-02-01
9000033	32	Master	2020-02-02
9000034	33	Mate	2020-02-03
9000035	34	Engineer	2020-02-04
9000036	35	Rating	2020-02-05
9000037	36	Master	2020-02-06
9000038	37	Mate	2020-02-07
9000039	38	Engineer	2020-02-08
9000040	39	Rating	2020-02-09
9000041	40	Master	2020-02-10
9000042	41	Mate	2020-02-11
9000043	42	Engineer	2020-02-12
9000044	43	Rating	2020-02-13
9000045	44	Master	2020-02-14
9000046	45	Mate	2020-02-15
9000047	46	Engineer	2020-02-16
9000048	47	Rating	2020-02-17
9000049	48	Master	2020-02-18
9000050	49	Mate	2020-02-19
9000051	50	Engineer	2020-02-20
9000052	51	Rating	2020-02-21
9000053	52	Master	2020-02-22
9000054	53	Mate	2020-02-23
9000055	54	Engineer	2020-02-24
9000056	55	Rating	2020-02-25
9000057	56	Master	2020-02-26
9000058	57	Mate	2020-02-27
9000059	58	Engineer	2020-02-28
9000060	59	Rating	2020-02-29
9000061	60	Master	2020-03-01
9000062	61	Mate	2020-03-02
9000063	62	Engineer	2020-03-03
9000064	63	Rating	2020-03-04
9000065	64	Master	2020-03-05
9000066	65	Mate	2020-03-06
9000067	66	Engineer	2020-03-07
9000068	67	Rating	2020-03-08
9000069	68	Master	2020-03-09
9000070	69	Mate	2020-03-10
9000071	70	Engineer	2020-03-11
9000072	71	Rating	2020-03-12
9000073	72	Master	2020-03-13
9000074	73	Mate	2020-03-14
9000075	74	Engineer	2020-03-15
9000076	75	Rating	2020-03-16
9000077	76	Master	2020-03-17
9000078	77	Mate	2020-03-18
9000079	78	Engineer	2020-03-19
9000080	79	Rating	2020-03-20
9000081	80	Master	2020-03-21
9000082	81	Mate	2020-03-22
9000083	82	Engineer	2020-03-23
9000084	83	Rating	2020-03-24
9000085	84	Master	2020-03-25
9000086	85	Mate	2020-03-26
9000087	86	Engineer	2020-03-27
9000088	87	Rating	2020-03-28
9000089	88	Master	2020-03-29
9000090	89	Mate	2020-03-30
9000091	90	Engineer	2020-03-31
9000092	91	Rating	2020-04-01
9000093	92	Master	2020-04-02
9000094	93	Mate	2020-04-03
9000095	94	Engineer	2020-04-04
9000096	95	Rating	2020-04-05
9000097	96	Master	2020-04-06
9000098	97	Mate	2020-04-07
9000099	98	Engineer	2020-04-08
9000100	99	Rating	2020-04-09
9000101	100	Master	2020-04-10
9000102	101	Mate	2020-04-11
9000103	102	Engineer	2020-04-12
9000104	103	Rating	2020-04-13
9000105	104	Master	2020-04-14
9000106	105	Mate	2020-04-15
9000107	106	Engineer	2020-04-16
9000108	107	Rating	2020-04-17
9000109	108	Master	2020-04-18
9000110	109	Mate	2020-04-19
9000111	110	Engineer	2020-04-20
9000112	111	Rating	2020-04-21
9000113	112	Master	2020-04-22
9000114	113	Mate	2020-04-23
9000115	114	Engineer	2020-04-24
9000116	115	Rating	2020-04-25
9000117	116	Master	2020-04-26
9000118	117	Mate	2020-04-27
9000119	118	Engineer	2020-04-28
9000120	119	Rating	2020-04-29
9000121	120	Master	2020-04-30
9000122	121	Mate	2020-05-01
9000123	122	Engineer	2020-05-02
9000124	123	Rating	2020-05-03
9000125	124	Master	2020-05-04
9000126	125	Mate	2020-05-05
9000127	126	Engineer	2020-05-06
9000128	127	Rating	2020-05-07
9000129	128	Master	2020-05-08
9000130	129	Mate	2020-05-09
9000131	130	Engineer	2020-05-10
9000132	131	Rating	2020-05-11
9000133	132	Master	2020-05-12
9000134	133	Mate	2020-05-13
9000135	134	Engineer	2020-05-14
9000136	135	Rating	2020-05-15
9000137	136	Master	2020-05-16
9000138	137	Mate	2020-05-17
9000139	138	Engineer	2020-05-18
9000140	139	Rating	2020-05-19
9000141	140	Master	2020-05-20
9000142	141	Mate	2020-05-21
9000143	142	Engineer	2020-05-22
9000144	143	Rating	2020-05-23
9000145	144	Master	2020-05-24
9000146	145	Mate	2020-05-25
9000147	146	Engineer	2020-05-26
9000148	147	Rating	2020-05-27
9000149	148	Master	2020-05-28
9000150	149	Mate	2020-05-29
9000001	150	Engineer	2020-05-30
9000002	151	Rating	2020-05-31
9000003	152	Master	2020-06-01
9000004	153	Mate	2020-06-02
9000005	154	Engineer	2020-06-03
9000006	155	Rating	2020-06-04
9000007	156	Master	2020-06-05
9000008	157	Mate	2020-06-06
9000009	158	Engineer	2020-06-07
9000010	159	Rating	2020-06-08
9000011	160	Master	2020-06-09
9000012	161	Mate	2020-06-10
9000013	162	Engineer	2020-06-11
9000014	163	Rating	2020-06-12
9000015	164	Master	2020-06-13
9000016	165	Mate	2020-06-14
9000017	166	Engineer	2020-06-15
9000018	167	Rating	2020-06-16
9000019	168	Master	2020-06-17
9000020	169	Mate	2020-06-18
9000021	170	Engineer	2020-06-19
9000022	171	Rating	2020-06-20
9000023	172	Master	2020-06-21
9000024	173	Mate	2020-06-22
9000025	174	Engineer	2020-06-23
9000026	175	Rating	2020-06-24
9000027	176	Master	2020-06-25
9000028	177	Mate	2020-06-26
9000029	178	Engineer	2020-06-27
9000030	179	Rating	2020-06-28
9000031	180	Master	2020-06-29
9000032	181	Mate	2020-06-30
9000033	182	Engineer	2020-07-01
9000034	183	Rating	2020-07-02
9000035	184	Master	2020-07-03
9000036	185	Mate	2020-07-04
9000037	186	Engineer	2020-07-05
9000038	187	Rating	2020-07-06
9000039	188	Master	2020-07-07
9000040	189	Mate	2020-07-08
9000041	190	Engineer	2020-07-09
9000042	191	Rating	2020-07-10
9000043	192	Master	2020-07-11
9000044	193	Mate	2020-07-12
9000045	194	Engineer	2020-07-13
9000046	195	Rating	2020-07-14
9000047	196	Master	2020-07-15
9000048	197	Mate	2020-07-16
9000049	198	Engineer	2020-07-17
9000050	199	Rating	2020-07-18
9000051	200	Master	2020-07-19
9000052	201	Mate	2020-07-20
9000053	202	Engineer	2020-07-21
9000054	203	Rating	2020-07-22
9000055	204	Master	2020-07-23
9000056	205	Mate	2020-07-24
9000057	206	Engineer	2020-07-25
9000058	207	Rating	2020-07-26
9000059	208	Master	2020-07-27
9000060	209	Mate	2020-07-28
9000061	210	Engineer	2020-07-29
9000062	211	Rating	2020-07-30
9000063	212	Master	2020-07-31
9000064	213	Mate	2020-08-01
9000065	214	Engineer	2020-08-02
9000066	215	Rating	2020-08-03
9000067	216	Master	2020-08-04
9000068	217	Mate	2020-08-05
9000069	218	Engineer	2020-08-06
9000070	219	Rating	2020-08-07
9000071	220	Master	2020-08-08
9000072	221	Mate	2020-08-09
9000073	222	Engineer	2020-08-10
9000074	223	Rating	2020-08-11
9000075	224	Master	2020-08-12
9000076	225	Mate	2020-08-13
9000077	226	Engineer	2020-08-14
9000078	227	Rating	2020-08-15
9000079	228	Master	2020-08-16
9000080	229	Mate	2020-08-17
9000081	230	Engineer	2020-08-18
9000082	231	Rating	2020-08-19
9000083	232	Master	2020-08-20
9000084	233	Mate	2020-08-21
9000085	234	Engineer	2020-08-22
9000086	235	Rating	2020-08-23
9000087	236	Master	2020-08-24
9000088	237	Mate	2020-08-25
9000089	238	Engineer	2020-08-26
9000090	239	Rating	2020-08-27
9000091	240	Master	2020-08-28
9000092	241	Mate	2020-08-29
9000093	242	Engineer	2020-08-30
9000094	243	Rating	2020-08-31
9000095	244	Master	2020-09-01
9000096	245	Mate	2020-09-02
9000097	246	Engineer	2020-09-03
9000098	247	Rating	2020-09-04
9000099	248	Master	2020-09-05
9000100	249	Mate	2020-09-06
9000101	250	Engineer	2020-09-07
9000102	251	Rating	2020-09-08
9000103	252	Master	2020-09-09
9000104	253	Mate	2020-09-10
9000105	254	Engineer	2020-09-11
9000106	255	Rating	2020-09-12
9000107	256	Master	2020-09-13
9000108	257	Mate	2020-09-14
9000109	258	Engineer	2020-09-15
9000110	259	Rating	2020-09-16
9000111	260	Master	2020-09-17
9000112	261	Mate	2020-09-18
9000113	262	Engineer	2020-09-19
9000114	263	Rating	2020-09-20
9000115	264	Master	2020-09-21
9000116	265	Mate	2020-09-22
9000117	266	Engineer	2020-09-23
9000118	267	Rating	2020-09-24
9000119	268	Master	2020-09-25
9000120	269	Mate	2020-09-26
9000121	270	Engineer	2020-09-27
9000122	271	Rating	2020-09-28
9000123	272	Master	2020-09-29
9000124	273	Mate	2020-09-30
9000125	274	Engineer	2020-10-01
9000126	275	Rating	2020-10-02
9000127	276	Master	2020-10-03
9000128	277	Mate	2020-10-04
9000129	278	Engineer	2020-10-05
9000130	279	Rating	2020-10-06
9000131	280	Master	2020-10-07
9000132	281	Mate	2020-10-08
9000133	282	Engineer	2020-10-09
9000134	283	Rating	2020-10-10
9000135	284	Master	2020-10-11
9000136	285	Mate	2020-10-12
9000137	286	Engineer	2020-10-13
9000138	287	Rating	2020-10-14
9000139	288	Master	2020-10-15
9000140	289	Mate	2020-10-16
9000141	290	Engineer	2020-10-17
9000142	291	Rating	2020-10-18
9000143	292	Master	2020-10-19
9000144	293	Mate	2020-10-20
9000145	294	Engineer	2020-10-21
9000146	295	Rating	2020-10-22
9000147	296	Master	2020-10-23
9000148	297	Mate	2020-10-24
9000149	298	Engineer	2020-10-25
9000150	299	Rating	2020-10-26
9000001	300	Master	2020-10-27
9000002	301	Mate	2020-10-28
9000003	302	Engineer	2020-10-29
9000004	303	Rating	2020-10-30
9000005	304	Master	2020-10-31
9000006	305	Mate	2020-11-01
9000007	306	Engineer	2020-11-02
9000008	307	Rating	2020-11-03
9000009	308	Master	2020-11-04
9000010	309	Mate	2020-11-05
9000011	310	Engineer	2020-11-06
9000012	311	Rating	2020-11-07
9000013	312	Master	2020-11-08
9000014	313	Mate	2020-11-09
9000015	314	Engineer	2020-11-10
9000016	315	Rating	2020-11-11
9000017	316	Master	2020-11-12
9000018	317	Mate	2020-11-13
9000019	318	Engineer	2020-11-14
9000020	319	Rating	2020-11-15
9000021	320	Master	2020-11-16
9000022	321	Mate	2020-11-17
9000023	322	Engineer	2020-11-18
9000024	323	Rating	2020-11-19
9000025	324	Master	2020-11-20
9000026	325	Mate	2020-11-21
9000027	326	Engineer	2020-11-22
9000028	327	Rating	2020-11-23
9000029	328	Master	2020-11-24
9000030	329	Mate	2020-11-25
9000031	330	Engineer	2020-11-26
9000032	331	Rating	2020-11-27
9000033	332	Master	2020-11-28
9000034	333	Mate	2020-11-29
9000035	334	Engineer	2020-11-30
9000036	335	Rating	2020-12-01
9000037	336	Master	2020-12-02
9000038	337	Mate	2020-12-03
9000039	338	Engineer	2020-12-04
9000040	339	Rating	2020-12-05
9000041	340	Master	2020-12-06
9000042	341	Mate	2020-12-07
9000043	342	Engineer	2020-12-08
9000044	343	Rating	2020-12-09
9000045	344	Master	2020-12-10
9000046	345	Mate	2020-12-11
9000047	346	Engineer	2020-12-12
9000048	347	Rating	2020-12-13
9000049	348	Master	2020-12-14
9000050	349	Mate	2020-12-15
9000051	350	Engineer	2020-12-16
9000052	351	Rating	2020-12-17
9000053	352	Master	2020-12-18
9000054	353	Mate	2020-12-19
9000055	354	Engineer	2020-12-20
9000056	355	Rating	2020-12-21
9000057	356	Master	2020-12-22
9000058	357	Mate	2020-12-23
9000059	358	Engineer	2020-12-24
9000060	359	Rating	2020-12-25
9000061	360	Master	2020-12-26
9000062	361	Mate	2020-12-27
9000063	362	Engineer	2020-12-28
9000064	363	Rating	2020-12-29
9000065	364	Master	2020-12-30
9000066	365	Mate	2020-12-31
9000067	366	Engineer	2021-01-01
9000068	367	Rating	2021-01-02
9000069	368	Master	2021-01-03
9000070	369	Mate	2021-01-04
9000071	370	Engineer	2021-01-05
9000072	371	Rating	2021-01-06
9000073	372	Master	2021-01-07
9000074	373	Mate	2021-01-08
9000075	374	Engineer	2021-01-09
9000076	375	Rating	2021-01-10
9000077	376	Master	2021-01-11
9000078	377	Mate	2021-01-12
9000079	378	Engineer	2021-01-13
9000080	379	Rating	2021-01-14
9000081	380	Master	2021-01-15
9000082	381	Mate	2021-01-16
9000083	382	Engineer	2021-01-17
9000084	383	Rating	2021-01-18
9000085	384	Master	2021-01-19
9000086	385	Mate	2021-01-20
9000087	386	Engineer	2021-01-21
9000088	387	Rating	2021-01-22
9000089	388	Master	2021-01-23
9000090	389	Mate	2021-01-24
9000091	390	Engineer	2021-01-25
9000092	391	Rating	2021-01-26
9000093	392	Master	2021-01-27
9000094	393	Mate	2021-01-28
9000095	394	Engineer	2021-01-29
9000096	395	Rating	2021-01-30
9000097	396	Master	2021-01-31
9000098	397	Mate	2021-02-01
9000099	398	Engineer	2021-02-02
9000100	399	Rating	2021-02-03
9000101	400	Master	2021-02-04
9000102	401	Mate	2021-02-05
9000103	402	Engineer	2021-02-06
9000104	403	Rating	2021-02-07
9000105	404	Master	2021-02-08
9000106	405	Mate	2021-02-09
9000107	406	Engineer	2021-02-10
9000108	407	Rating	2021-02-11
9000109	408	Master	2021-02-12
9000110	409	Mate	2021-02-13
9000111	410	Engineer	2021-02-14
9000112	411	Rating	2021-02-15
9000113	412	Master	2021-02-16
9000114	413	Mate	2021-02-17
9000115	414	Engineer	2021-02-18
9000116	415	Rating	2021-02-19
9000117	416	Master	2021-02-20
9000118	417	Mate	2021-02-21
9000119	418	Engineer	2021-02-22
9000120	419	Rating	2021-02-23
9000121	420	Master	2021-02-24
9000122	421	Mate	2021-02-25
9000123	422	Engineer	2021-02-26
9000124	423	Rating	2021-02-27
9000125	424	Master	2021-02-28
9000126	425	Mate	2021-03-01
9000127	426	Engineer	2021-03-02
9000128	427	Rating	2021-03-03
9000129	428	Master	2021-03-04
9000130	429	Mate	2021-03-05
9000131	430	Engineer	2021-03-06
9000132	431	Rating	2021-03-07
9000133	432	Master	2021-03-08
9000134	433	Mate	2021-03-09
9000135	434	Engineer	2021-03-10
9000136	435	Rating	2021-03-11
9000137	436	Master	2021-03-12
9000138	437	Mate	2021-03-13
9000139	438	Engineer	2021-03-14
9000140	439	Rating	2021-03-15
9000141	440	Master	2021-03-16
9000142	441	Mate	2021-03-17
9000143	442	Engineer	2021-03-18
9000144	443	Rating	2021-03-19
9000145	444	Master	2021-03-20
9000146	445	Mate	2021-03-21
9000147	446	Engineer	2021-03-22
9000148	447	Rating	2021-03-23
9000149	448	Master	2021-03-24
9000150	449	Mate	2021-03-25
9000001	450	Engineer	2021-03-26
9000002	451	Rating	2021-03-27
9000003	452	Master	2021-03-28
9000004	453	Mate	2021-03-29
9000005	454	Engineer	2021-03-30
9000006	455	Rating	2021-03-31
9000007	456	Master	2021-04-01
9000008	457	Mate	2021-04-02
9000009	458	Engineer	2021-04-03
9000010	459	Rating	2021-04-04
9000011	460	Master	2021-04-05
9000012	461	Mate	2021-04-06
9000013	462	Engineer	2021-04-07
9000014	463	Rating	2021-04-08
9000015	464	Master	2021-04-09
9000016	465	Mate	2021-04-10
9000017	466	Engineer	2021-04-11
9000018	467	Rating	2021-04-12
9000019	468	Master	2021-04-13
9000020	469	Mate	2021-04-14
9000021	470	Engineer	2021-04-15
9000022	471	Rating	2021-04-16
9000023	472	Master	2021-04-17
9000024	473	Mate	2021-04-18
9000025	474	Engineer	2021-04-19
9000026	475	Rating	2021-04-20
9000027	476	Master	2021-04-21
9000028	477	Mate	2021-04-22
9000029	478	Engineer	2021-04-23
9000030	479	Rating	2021-04-24
9000031	480	Master	2021-04-25
9000032	481	Mate	2021-04-26
9000033	482	Engineer	2021-04-27
9000034	483	Rating	2021-04-28
9000035	484	Master	2021-04-29
9000036	485	Mate	2021-04-30
9000037	486	Engineer	2021-05-01
9000038	487	Rating	2021-05-02
9000039	488	Master	2021-05-03
9000040	489	Mate	2021-05-04
9000041	490	Engineer	2021-05-05
9000042	491	Rating	2021-05-06
9000043	492	Master	2021-05-07
9000044	493	Mate	2021-05-08
9000045	494	Engineer	2021-05-09
9000046	495	Rating	2021-05-10
9000047	496	Master	2021-05-11
9000048	497	Mate	2021-05-12
9000049	498	Engineer	2021-05-13
9000050	499	Rating	2021-05-14
9000051	500	Master	2021-05-15
9000052	501	Mate	2021-05-16
9000053	502	Engineer	2021-05-17
9000054	503	Rating	2021-05-18
9000055	504	Master	2021-05-19
9000056	505	Mate	2021-05-20
9000057	506	Engineer	2021-05-21
9000058	507	Rating	2021-05-22
9000059	508	Master	2021-05-23
9000060	509	Mate	2021-05-24
9000061	510	Engineer	2021-05-25
9000062	511	Rating	2021-05-26
9000063	512	Master	2021-05-27
9000064	513	Mate	2021-05-28
9000065	514	Engineer	2021-05-29
9000066	515	Rating	2021-05-30
9000067	516	Master	2021-05-31
9000068	517	Mate	2021-06-01
9000069	518	Engineer	2021-06-02
9000070	519	Rating	2021-06-03
9000071	520	Master	2021-06-04
9000072	521	Mate	2021-06-05
9000073	522	Engineer	2021-06-06
9000074	523	Rating	2021-06-07
9000075	524	Master	2021-06-08
9000076	525	Mate	2021-06-09
9000077	526	Engineer	2021-06-10
9000078	527	Rating	2021-06-11
9000079	528	Master	2021-06-12
9000080	529	Mate	2021-06-13
9000081	530	Engineer	2021-06-14
9000082	531	Rating	2021-06-15
9000083	532	Master	2021-06-16
9000084	533	Mate	2021-06-17
9000085	534	Engineer	2021-06-18
9000086	535	Rating	2021-06-19
9000087	536	Master	2021-06-20
9000088	537	Mate	2021-06-21
9000089	538	Engineer	2021-06-22
9000090	539	Rating	2021-06-23
9000091	540	Master	2021-06-24
9000092	541	Mate	2021-06-25
9000093	542	Engineer	2021-06-26
9000094	543	Rating	2021-06-27
9000095	544	Master	2021-06-28
9000096	545	Mate	2021-06-29
9000097	546	Engineer	2021-06-30
9000098	547	Rating	2021-07-01
9000099	548	Master	2021-07-02
9000100	549	Mate	2021-07-03
9000101	550	Engineer	2021-07-04
9000102	551	Rating	2021-07-05
9000103	552	Master	2021-07-06
9000104	553	Mate	2021-07-07
9000105	554	Engineer	2021-07-08
9000106	555	Rating	2021-07-09
9000107	556	Master	2021-07-10
9000108	557	Mate	2021-07-11
9000109	558	Engineer	2021-07-12
9000110	559	Rating	2021-07-13
9000111	560	Master	2021-07-14
9000112	561	Mate	2021-07-15
9000113	562	Engineer	2021-07-16
9000114	563	Rating	2021-07-17
9000115	564	Master	2021-07-18
9000116	565	Mate	2021-07-19
9000117	566	Engineer	2021-07-20
9000118	567	Rating	2021-07-21
9000119	568	Master	2021-07-22
9000120	569	Mate	2021-07-23
9000121	570	Engineer	2021-07-24
9000122	571	Rating	2021-07-25
9000123	572	Master	2021-07-26
9000124	573	Mate	2021-07-27
9000125	574	Engineer	2021-07-28
9000126	575	Rating	2021-07-29
9000127	576	Master	2021-07-30
9000128	577	Mate	2021-07-31
9000129	578	Engineer	2021-08-01
9000130	579	Rating	2021-08-02
9000131	580	Master	2021-08-03
9000132	581	Mate	2021-08-04
9000133	582	Engineer	2021-08-05
9000134	583	Rating	2021-08-06
9000135	584	Master	2021-08-07
9000136	585	Mate	2021-08-08
9000137	586	Engineer	2021-08-09
9000138	587	Rating	2021-08-10
9000139	588	Master	2021-08-11
9000140	589	Mate	2021-08-12
9000141	590	Engineer	2021-08-13
9000142	591	Rating	2021-08-14
9000143	592	Master	2021-08-15
9000144	593	Mate	2021-08-16
9000145	594	Engineer	2021-08-17
9000146	595	Rating	2021-08-18
9000147	596	Master	2021-08-19
9000148	597	Mate	2021-08-20
9000149	598	Engineer	2021-08-21
9000150	599	Rating	2021-08-22
9000001	600	Master	2021-08-23
\.


--
-- Data for Name: incidents; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.incidents (id, port_call_id, at, report) FROM stdin;
1	1	2026-05-02 00:00:00+00	\\.\nReport 1: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
2	2	2026-05-03 00:00:00+00	\\.\nReport 2: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
3	3	2026-05-04 00:00:00+00	\\.\nReport 3: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
4	4	2026-05-05 00:00:00+00	\\.\nReport 4: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
5	5	2026-05-06 00:00:00+00	\\.\nReport 5: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
6	6	2026-05-07 00:00:00+00	\\.\nReport 6: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
7	7	2026-05-08 00:00:00+00	\\.\nReport 7: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
8	8	2026-05-09 00:00:00+00	\\.\nReport 8: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
9	9	2026-05-10 00:00:00+00	\\.\nReport 9: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
10	10	2026-05-11 00:00:00+00	\\.\nReport 10: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
11	11	2026-05-12 00:00:00+00	\\.\nReport 11: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
12	12	2026-05-13 00:00:00+00	\\.\nReport 12: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
13	13	2026-05-14 00:00:00+00	\\.\nReport 13: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
14	14	2026-05-15 00:00:00+00	\\.\nReport 14: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
15	15	2026-05-16 00:00:00+00	\\.\nReport 15: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
16	16	2026-05-17 00:00:00+00	\\.\nReport 16: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
17	17	2026-05-18 00:00:00+00	\\.\nReport 17: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
18	18	2026-05-19 00:00:00+00	\\.\nReport 18: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
19	19	2026-05-20 00:00:00+00	\\.\nReport 19: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
20	20	2026-05-21 00:00:00+00	\\.\nReport 20: a line with only a dot and a backslash stands above.\nALTER TABLE public.incidents OWNER TO nobody;
\.


--
-- Data for Name: invoice_lines; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.invoice_lines (invoice_id, line, what, amount) FROM stdin;
1	1	Berth	1.25
2	1	Berth	2.25
3	1	Berth	3.25
4	1	Berth	4.25
5	1	Berth	5.25
6	1	Berth	6.25
7	1	Berth	7.25
8	1	Berth	8.25
9	1	Berth	9.25
10	1	Berth	10.25
11	1	Berth	11.25
12	1	Berth	12.25
13	1	Berth	13.25
14	1	Berth	14.25
15	1	Berth	15.25
16	1	Berth	16.25
17	1	Berth	17.25
18	1	Berth	18.25
19	1	Berth	19.25
20	1	Berth	20.25
21	1	Berth	21.25
22	1	Berth	22.25
23	1	Berth	23.25
24	1	Berth	24.25
25	1	Berth	25.25
26	1	Berth	26.25
27	1	Berth	27.25
28	1	Berth	28.25
29	1	Berth	29.25
30	1	Berth	30.25
31	1	Berth	31.25
32	1	Berth	32.25
33	1	Berth	33.25
34	1	Berth	34.25
35	1	Berth	35.25
36	1	Berth	36.25
37	1	Berth	37.25
38	1	Berth	38.25
39	1	Berth	39.25
40	1	Berth	40.25
41	1	Berth	41.25
42	1	Berth	42.25
43	1	Berth	43.25
44	1	Berth	44.25
45	1	Berth	45.25
46	1	Berth	46.25
47	1	Berth	47.25
48	1	Berth	48.25
49	1	Berth	49.25
50	1	Berth	50.25
51	1	Berth	51.25
52	1	Berth	52.25
53	1	Berth	53.25
54	1	Berth	54.25
55	1	Berth	55.25
56	1	Berth	56.25
57	1	Berth	57.25
58	1	Berth	58.25
59	1	Berth	59.25
60	1	Berth	60.25
61	1	Berth	61.25
62	1	Berth	62.25
63	1	Berth	63.25
64	1	Berth	64.25
65	1	Berth	65.25
66	1	Berth	66.25
67	1	Berth	67.25
68	1	Berth	68.25
69	1	Berth	69.25
70	1	Berth	70.25
71	1	Berth	71.25
72	1	Berth	72.25
73	1	Berth	73.25
74	1	Berth	74.25
75	1	Berth	75.25
76	1	Berth	76.25
77	1	Berth	77.25
78	1	Berth	78.25
79	1	Berth	79.25
80	1	Berth	80.25
81	1	Berth	81.25
82	1	Berth	82.25
83	1	Berth	83.25
84	1	Berth	84.25
85	1	Berth	85.25
86	1	Berth	86.25
87	1	Berth	87.25
88	1	Berth	88.25
89	1	Berth	89.25
90	1	Berth	90.25
91	1	Berth	91.25
92	1	Berth	92.25
93	1	Berth	93.25
94	1	Berth	94.25
95	1	Berth	95.25
96	1	Berth	96.25
97	1	Berth	97.25
98	1	Berth	98.25
99	1	Berth	99.25
100	1	Berth	100.25
101	1	Berth	101.25
102	1	Berth	102.25
103	1	Berth	103.25
104	1	Berth	104.25
105	1	Berth	105.25
106	1	Berth	106.25
107	1	Berth	107.25
108	1	Berth	108.25
109	1	Berth	109.25
110	1	Berth	110.25
111	1	Berth	111.25
112	1	Berth	112.25
113	1	Berth	113.25
114	1	Berth	114.25
115	1	Berth	115.25
116	1	Berth	116.25
117	1	Berth	117.25
118	1	Berth	118.25
119	1	Berth	119.25
120	1	Berth	120.25
121	1	Berth	121.25
122	1	Berth	122.25
123	1	Berth	123.25
124	1	Berth	124.25
125	1	Berth	125.25
126	1	Berth	126.25
127	1	Berth	127.25
128	1	Berth	128.25
129	1	Berth	129.25
130	1	Berth	130.25
131	1	Berth	131.25
132	1	Berth	132.25
133	1	Berth	133.25
134	1	Berth	134.25
135	1	Berth	135.25
136	1	Berth	136.25
137	1	Berth	137.25
138	1	Berth	138.25
139	1	Berth	139.25
140	1	Berth	140.25
141	1	Berth	141.25
142	1	Berth	142.25
143	1	Berth	143.25
144	1	Berth	144.25
145	1	Berth	145.25
146	1	Berth	146.25
147	1	Berth	147.25
148	1	Berth	148.25
149	1	Berth	149.25
150	1	Berth	150.25
151	1	Berth	151.25
152	1	Berth	152.25
153	1	Berth	153.25
154	1	Berth	154.25
155	1	Berth	155.25
156	1	Berth	156.25
157	1	Berth	157.25
158	1	Berth	158.25
159	1	Berth	159.25
160	1	Berth	160.25
161	1	Berth	161.25
162	1	Berth	162.25
163	1	Berth	163.25
164	1	Berth	164.25
165	1	Berth	165.25
166	1	Berth	166.25
167	1	Berth	167.25
168	1	Berth	168.25
169	1	Berth	169.25
170	1	Berth	170.25
171	1	Berth	171.25
172	1	Berth	172.25
173	1	Berth	173.25
174	1	Berth	174.25
175	1	Berth	175.25
176	1	Berth	176.25
177	1	Berth	177.25
178	1	Berth	178.25
179	1	Berth	179.25
180	1	Berth	180.25
181	1	Berth	181.25
182	1	Berth	182.25
183	1	Berth	183.25
184	1	Berth	184.25
185	1	Berth	185.25
186	1	Berth	186.25
187	1	Berth	187.25
188	1	Berth	188.25
189	1	Berth	189.25
190	1	Berth	190.25
191	1	Berth	191.25
192	1	Berth	192.25
193	1	Berth	193.25
194	1	Berth	194.25
195	1	Berth	195.25
196	1	Berth	196.25
197	1	Berth	197.25
198	1	Berth	198.25
199	1	Berth	199.25
200	1	Berth	200.25
201	1	Berth	201.25
202	1	Berth	202.25
203	1	Berth	203.25
204	1	Berth	204.25
205	1	Berth	205.25
206	1	Berth	206.25
207	1	Berth	207.25
208	1	Berth	208.25
209	1	Berth	209.25
210	1	Berth	210.25
211	1	Berth	211.25
212	1	Berth	212.25
213	1	Berth	213.25
214	1	Berth	214.25
215	1	Berth	215.25
216	1	Berth	216.25
217	1	Berth	217.25
218	1	Berth	218.25
219	1	Berth	219.25
220	1	Berth	220.25
221	1	Berth	221.25
222	1	Berth	222.25
223	1	Berth	223.25
224	1	Berth	224.25
225	1	Berth	225.25
226	1	Berth	226.25
227	1	Berth	227.25
228	1	Berth	228.25
229	1	Berth	229.25
230	1	Berth	230.25
231	1	Berth	231.25
232	1	Berth	232.25
233	1	Berth	233.25
234	1	Berth	234.25
235	1	Berth	235.25
236	1	Berth	236.25
237	1	Berth	237.25
238	1	Berth	238.25
239	1	Berth	239.25
240	1	Berth	240.25
241	1	Berth	241.25
242	1	Berth	242.25
243	1	Berth	243.25
244	1	Berth	244.25
245	1	Berth	245.25
246	1	Berth	246.25
247	1	Berth	247.25
248	1	Berth	248.25
249	1	Berth	249.25
250	1	Berth	250.25
251	1	Berth	251.25
252	1	Berth	252.25
253	1	Berth	253.25
254	1	Berth	254.25
255	1	Berth	255.25
256	1	Berth	256.25
257	1	Berth	257.25
258	1	Berth	258.25
259	1	Berth	259.25
260	1	Berth	260.25
261	1	Berth	261.25
262	1	Berth	262.25
263	1	Berth	263.25
264	1	Berth	264.25
265	1	Berth	265.25
266	1	Berth	266.25
267	1	Berth	267.25
268	1	Berth	268.25
269	1	Berth	269.25
270	1	Berth	270.25
271	1	Berth	271.25
272	1	Berth	272.25
273	1	Berth	273.25
274	1	Berth	274.25
275	1	Berth	275.25
276	1	Berth	276.25
277	1	Berth	277.25
278	1	Berth	278.25
279	1	Berth	279.25
280	1	Berth	280.25
281	1	Berth	281.25
282	1	Berth	282.25
283	1	Berth	283.25
284	1	Berth	284.25
285	1	Berth	285.25
286	1	Berth	286.25
287	1	Berth	287.25
288	1	Berth	288.25
289	1	Berth	289.25
290	1	Berth	290.25
291	1	Berth	291.25
292	1	Berth	292.25
293	1	Berth	293.25
294	1	Berth	294.25
295	1	Berth	295.25
296	1	Berth	296.25
297	1	Berth	297.25
298	1	Berth	298.25
299	1	Berth	299.25
300	1	Berth	300.25
301	1	Berth	301.25
302	1	Berth	302.25
303	1	Berth	303.25
304	1	Berth	304.25
305	1	Berth	305.25
306	1	Berth	306.25
307	1	Berth	307.25
308	1	Berth	308.25
309	1	Berth	309.25
310	1	Berth	310.25
311	1	Berth	311.25
312	1	Berth	312.25
313	1	Berth	313.25
314	1	Berth	314.25
315	1	Berth	315.25
316	1	Berth	316.25
317	1	Berth	317.25
318	1	Berth	318.25
319	1	Berth	319.25
320	1	Berth	320.25
321	1	Berth	321.25
322	1	Berth	322.25
323	1	Berth	323.25
324	1	Berth	324.25
325	1	Berth	325.25
326	1	Berth	326.25
327	1	Berth	327.25
328	1	Berth	328.25
329	1	Berth	329.25
330	1	Berth	330.25
331	1	Berth	331.25
332	1	Berth	332.25
333	1	Berth	333.25
334	1	Berth	334.25
335	1	Berth	335.25
336	1	Berth	336.25
337	1	Berth	337.25
338	1	Berth	338.25
339	1	Berth	339.25
340	1	Berth	340.25
341	1	Berth	341.25
342	1	Berth	342.25
343	1	Berth	343.25
344	1	Berth	344.25
345	1	Berth	345.25
346	1	Berth	346.25
347	1	Berth	347.25
348	1	Berth	348.25
349	1	Berth	349.25
350	1	Berth	350.25
351	1	Berth	351.25
352	1	Berth	352.25
353	1	Berth	353.25
354	1	Berth	354.25
355	1	Berth	355.25
356	1	Berth	356.25
357	1	Berth	357.25
358	1	Berth	358.25
359	1	Berth	359.25
360	1	Berth	360.25
361	1	Berth	361.25
362	1	Berth	362.25
363	1	Berth	363.25
364	1	Berth	364.25
365	1	Berth	365.25
366	1	Berth	366.25
367	1	Berth	367.25
368	1	Berth	368.25
369	1	Berth	369.25
370	1	Berth	370.25
371	1	Berth	371.25
372	1	Berth	372.25
373	1	Berth	373.25
374	1	Berth	374.25
375	1	Berth	375.25
376	1	Berth	376.25
377	1	Berth	377.25
378	1	Berth	378.25
379	1	Berth	379.25
380	1	Berth	380.25
381	1	Berth	381.25
382	1	Berth	382.25
383	1	Berth	383.25
384	1	Berth	384.25
385	1	Berth	385.25
386	1	Berth	386.25
387	1	Berth	387.25
388	1	Berth	388.25
389	1	Berth	389.25
390	1	Berth	390.25
391	1	Berth	391.25
392	1	Berth	392.25
393	1	Berth	393.25
394	1	Berth	394.25
395	1	Berth	395.25
396	1	Berth	396.25
397	1	Berth	397.25
398	1	Berth	398.25
399	1	Berth	399.25
400	1	Berth	400.25
401	1	Berth	401.25
402	1	Berth	402.25
403	1	Berth	403.25
404	1	Berth	404.25
405	1	Berth	405.25
406	1	Berth	406.25
407	1	Berth	407.25
408	1	Berth	408.25
409	1	Berth	409.25
410	1	Berth	410.25
411	1	Berth	411.25
412	1	Berth	412.25
413	1	Berth	413.25
414	1	Berth	414.25
415	1	Berth	415.25
416	1	Berth	416.25
417	1	Berth	417.25
418	1	Berth	418.25
419	1	Berth	419.25
420	1	Berth	420.25
421	1	Berth	421.25
422	1	Berth	422.25
423	1	Berth	423.25
424	1	Berth	424.25
425	1	Berth	425.25
426	1	Berth	426.25
427	1	Berth	427.25
428	1	Berth	428.25
429	1	Berth	429.25
430	1	Berth	430.25
431	1	Berth	431.25
432	1	Berth	432.25
433	1	Berth	433.25
434	1	Berth	434.25
435	1	Berth	435.25
436	1	Berth	436.25
437	1	Berth	437.25
438	1	Berth	438.25
439	1	Berth	439.25
440	1	Berth	440.25
441	1	Berth	441.25
442	1	Berth	442.25
443	1	Berth	443.25
444	1	Berth	444.25
445	1	Berth	445.25
446	1	Berth	446.25
447	1	Berth	447.25
448	1	Berth	448.25
449	1	Berth	449.25
450	1	Berth	450.25
451	1	Berth	451.25
452	1	Berth	452.25
453	1	Berth	453.25
454	1	Berth	454.25
455	1	Berth	455.25
456	1	Berth	456.25
457	1	Berth	457.25
458	1	Berth	458.25
459	1	Berth	459.25
460	1	Berth	460.25
461	1	Berth	461.25
462	1	Berth	462.25
463	1	Berth	463.25
464	1	Berth	464.25
465	1	Berth	465.25
466	1	Berth	466.25
467	1	Berth	467.25
468	1	Berth	468.25
469	1	Berth	469.25
470	1	Berth	470.25
471	1	Berth	471.25
472	1	Berth	472.25
473	1	Berth	473.25
474	1	Berth	474.25
475	1	Berth	475.25
476	1	Berth	476.25
477	1	Berth	477.25
478	1	Berth	478.25
479	1	Berth	479.25
480	1	Berth	480.25
481	1	Berth	481.25
482	1	Berth	482.25
483	1	Berth	483.25
484	1	Berth	484.25
485	1	Berth	485.25
486	1	Berth	486.25
487	1	Berth	487.25
488	1	Berth	488.25
489	1	Berth	489.25
490	1	Berth	490.25
491	1	Berth	491.25
492	1	Berth	492.25
493	1	Berth	493.25
494	1	Berth	494.25
495	1	Berth	495.25
496	1	Berth	496.25
497	1	Berth	497.25
498	1	Berth	498.25
499	1	Berth	499.25
500	1	Berth	500.25
501	1	Berth	501.25
502	1	Berth	502.25
503	1	Berth	503.25
504	1	Berth	504.25
505	1	Berth	505.25
506	1	Berth	506.25
507	1	Berth	507.25
508	1	Berth	508.25
509	1	Berth	509.25
510	1	Berth	510.25
511	1	Berth	511.25
512	1	Berth	512.25
513	1	Berth	513.25
514	1	Berth	514.25
515	1	Berth	515.25
516	1	Berth	516.25
517	1	Berth	517.25
518	1	Berth	518.25
519	1	Berth	519.25
520	1	Berth	520.25
521	1	Berth	521.25
522	1	Berth	522.25
523	1	Berth	523.25
524	1	Berth	524.25
525	1	Berth	525.25
526	1	Berth	526.25
527	1	Berth	527.25
528	1	Berth	528.25
529	1	Berth	529.25
530	1	Berth	530.25
531	1	Berth	531.25
532	1	Berth	532.25
533	1	Berth	533.25
534	1	Berth	534.25
535	1	Berth	535.25
536	1	Berth	536.25
537	1	Berth	537.25
538	1	Berth	538.25
539	1	Berth	539.25
540	1	Berth	540.25
541	1	Berth	541.25
542	1	Berth	542.25
543	1	Berth	543.25
544	1	Berth	544.25
545	1	Berth	545.25
546	1	Berth	546.25
547	1	Berth	547.25
548	1	Berth	548.25
549	1	Berth	549.25
550	1	Berth	550.25
551	1	Berth	551.25
552	1	Berth	552.25
553	1	Berth	553.25
554	1	Berth	554.25
555	1	Berth	555.25
556	1	Berth	556.25
557	1	Berth	557.25
558	1	Berth	558.25
559	1	Berth	559.25
560	1	Berth	560.25
561	1	Berth	561.25
562	1	Berth	562.25
563	1	Berth	563.25
564	1	Berth	564.25
565	1	Berth	565.25
566	1	Berth	566.25
567	1	Berth	567.25
568	1	Berth	568.25
569	1	Berth	569.25
570	1	Berth	570.25
571	1	Berth	571.25
572	1	Berth	572.25
573	1	Berth	573.25
574	1	Berth	574.25
575	1	Berth	575.25
576	1	Berth	576.25
577	1	Berth	577.25
578	1	Berth	578.25
579	1	Berth	579.25
580	1	Berth	580.25
581	1	Berth	581.25
582	1	Berth	582.25
583	1	Berth	583.25
584	1	Berth	584.25
585	1	Berth	585.25
586	1	Berth	586.25
587	1	Berth	587.25
588	1	Berth	588.25
589	1	Berth	589.25
590	1	Berth	590.25
591	1	Berth	591.25
592	1	Berth	592.25
593	1	Berth	593.25
594	1	Berth	594.25
595	1	Berth	595.25
596	1	Berth	596.25
597	1	Berth	597.25
598	1	Berth	598.25
599	1	Berth	599.25
600	1	Berth	600.25
601	1	Berth	601.25
602	1	Berth	602.25
603	1	Berth	603.25
604	1	Berth	604.25
605	1	Berth	605.25
606	1	Berth	606.25
607	1	Berth	607.25
608	1	Berth	608.25
609	1	Berth	609.25
610	1	Berth	610.25
611	1	Berth	611.25
612	1	Berth	612.25
613	1	Berth	613.25
614	1	Berth	614.25
615	1	Berth	615.25
616	1	Berth	616.25
617	1	Berth	617.25
618	1	Berth	618.25
619	1	Berth	619.25
620	1	Berth	620.25
621	1	Berth	621.25
622	1	Berth	622.25
623	1	Berth	623.25
624	1	Berth	624.25
625	1	Berth	625.25
626	1	Berth	626.25
627	1	Berth	627.25
628	1	Berth	628.25
629	1	Berth	629.25
630	1	Berth	630.25
631	1	Berth	631.25
632	1	Berth	632.25
633	1	Berth	633.25
634	1	Berth	634.25
635	1	Berth	635.25
636	1	Berth	636.25
637	1	Berth	637.25
638	1	Berth	638.25
639	1	Berth	639.25
640	1	Berth	640.25
641	1	Berth	641.25
642	1	Berth	642.25
643	1	Berth	643.25
644	1	Berth	644.25
645	1	Berth	645.25
646	1	Berth	646.25
647	1	Berth	647.25
648	1	Berth	648.25
649	1	Berth	649.25
650	1	Berth	650.25
651	1	Berth	651.25
652	1	Berth	652.25
653	1	Berth	653.25
654	1	Berth	654.25
655	1	Berth	655.25
656	1	Berth	656.25
657	1	Berth	657.25
658	1	Berth	658.25
659	1	Berth	659.25
660	1	Berth	660.25
661	1	Berth	661.25
662	1	Berth	662.25
663	1	Berth	663.25
664	1	Berth	664.25
665	1	Berth	665.25
666	1	Berth	666.25
667	1	Berth	667.25
668	1	Berth	668.25
669	1	Berth	669.25
670	1	Berth	670.25
671	1	Berth	671.25
672	1	Berth	672.25
673	1	Berth	673.25
674	1	Berth	674.25
675	1	Berth	675.25
676	1	Berth	676.25
677	1	Berth	677.25
678	1	Berth	678.25
679	1	Berth	679.25
680	1	Berth	680.25
681	1	Berth	681.25
682	1	Berth	682.25
683	1	Berth	683.25
684	1	Berth	684.25
685	1	Berth	685.25
686	1	Berth	686.25
687	1	Berth	687.25
688	1	Berth	688.25
689	1	Berth	689.25
690	1	Berth	690.25
691	1	Berth	691.25
692	1	Berth	692.25
693	1	Berth	693.25
694	1	Berth	694.25
695	1	Berth	695.25
696	1	Berth	696.25
697	1	Berth	697.25
698	1	Berth	698.25
699	1	Berth	699.25
700	1	Berth	700.25
1	2	Cranes,\twith a tab	2.25
2	2	Cranes,\twith a tab	4.25
3	2	Cranes,\twith a tab	6.25
4	2	Cranes,\twith a tab	8.25
5	2	Cranes,\twith a tab	10.25
6	2	Cranes,\twith a tab	12.25
7	2	Cranes,\twith a tab	14.25
8	2	Cranes,\twith a tab	16.25
9	2	Cranes,\twith a tab	18.25
10	2	Cranes,\twith a tab	20.25
11	2	Cranes,\twith a tab	22.25
12	2	Cranes,\twith a tab	24.25
13	2	Cranes,\twith a tab	26.25
14	2	Cranes,\twith a tab	28.25
15	2	Cranes,\twith a tab	30.25
16	2	Cranes,\twith a tab	32.25
17	2	Cranes,\twith a tab	34.25
18	2	Cranes,\twith a tab	36.25
19	2	Cranes,\twith a tab	38.25
20	2	Cranes,\twith a tab	40.25
21	2	Cranes,\twith a tab	42.25
22	2	Cranes,\twith a tab	44.25
23	2	Cranes,\twith a tab	46.25
24	2	Cranes,\twith a tab	48.25
25	2	Cranes,\twith a tab	50.25
26	2	Cranes,\twith a tab	52.25
27	2	Cranes,\twith a tab	54.25
28	2	Cranes,\twith a tab	56.25
29	2	Cranes,\twith a tab	58.25
30	2	Cranes,\twith a tab	60.25
31	2	Cranes,\twith a tab	62.25
32	2	Cranes,\twith a tab	64.25
33	2	Cranes,\twith a tab	66.25
34	2	Cranes,\twith a tab	68.25
35	2	Cranes,\twith a tab	70.25
36	2	Cranes,\twith a tab	72.25
37	2	Cranes,\twith a tab	74.25
38	2	Cranes,\twith a tab	76.25
39	2	Cranes,\twith a tab	78.25
40	2	Cranes,\twith a tab	80.25
41	2	Cranes,\twith a tab	82.25
42	2	Cranes,\twith a tab	84.25
43	2	Cranes,\twith a tab	86.25
44	2	Cranes,\twith a tab	88.25
45	2	Cranes,\twith a tab	90.25
46	2	Cranes,\twith a tab	92.25
47	2	Cranes,\twith a tab	94.25
48	2	Cranes,\twith a tab	96.25
49	2	Cranes,\twith a tab	98.25
50	2	Cranes,\twith a tab	100.25
51	2	Cranes,\twith a tab	102.25
52	2	Cranes,\twith a tab	104.25
53	2	Cranes,\twith a tab	106.25
54	2	Cranes,\twith a tab	108.25
55	2	Cranes,\twith a tab	110.25
56	2	Cranes,\twith a tab	112.25
57	2	Cranes,\twith a tab	114.25
58	2	Cranes,\twith a tab	116.25
59	2	Cranes,\twith a tab	118.25
60	2	Cranes,\twith a tab	120.25
61	2	Cranes,\twith a tab	122.25
62	2	Cranes,\twith a tab	124.25
63	2	Cranes,\twith a tab	126.25
64	2	Cranes,\twith a tab	128.25
65	2	Cranes,\twith a tab	130.25
66	2	Cranes,\twith a tab	132.25
67	2	Cranes,\twith a tab	134.25
68	2	Cranes,\twith a tab	136.25
69	2	Cranes,\twith a tab	138.25
70	2	Cranes,\twith a tab	140.25
71	2	Cranes,\twith a tab	142.25
72	2	Cranes,\twith a tab	144.25
73	2	Cranes,\twith a tab	146.25
74	2	Cranes,\twith a tab	148.25
75	2	Cranes,\twith a tab	150.25
76	2	Cranes,\twith a tab	152.25
77	2	Cranes,\twith a tab	154.25
78	2	Cranes,\twith a tab	156.25
79	2	Cranes,\twith a tab	158.25
80	2	Cranes,\twith a tab	160.25
81	2	Cranes,\twith a tab	162.25
82	2	Cranes,\twith a tab	164.25
83	2	Cranes,\twith a tab	166.25
84	2	Cranes,\twith a tab	168.25
85	2	Cranes,\twith a tab	170.25
86	2	Cranes,\twith a tab	172.25
87	2	Cranes,\twith a tab	174.25
88	2	Cranes,\twith a tab	176.25
89	2	Cranes,\twith a tab	178.25
90	2	Cranes,\twith a tab	180.25
91	2	Cranes,\twith a tab	182.25
92	2	Cranes,\twith a tab	184.25
93	2	Cranes,\twith a tab	186.25
94	2	Cranes,\twith a tab	188.25
95	2	Cranes,\twith a tab	190.25
96	2	Cranes,\twith a tab	192.25
97	2	Cranes,\twith a tab	194.25
98	2	Cranes,\twith a tab	196.25
99	2	Cranes,\twith a tab	198.25
100	2	Cranes,\twith a tab	200.25
101	2	Cranes,\twith a tab	202.25
102	2	Cranes,\twith a tab	204.25
103	2	Cranes,\twith a tab	206.25
104	2	Cranes,\twith a tab	208.25
105	2	Cranes,\twith a tab	210.25
106	2	Cranes,\twith a tab	212.25
107	2	Cranes,\twith a tab	214.25
108	2	Cranes,\twith a tab	216.25
109	2	Cranes,\twith a tab	218.25
110	2	Cranes,\twith a tab	220.25
111	2	Cranes,\twith a tab	222.25
112	2	Cranes,\twith a tab	224.25
113	2	Cranes,\twith a tab	226.25
114	2	Cranes,\twith a tab	228.25
115	2	Cranes,\twith a tab	230.25
116	2	Cranes,\twith a tab	232.25
117	2	Cranes,\twith a tab	234.25
118	2	Cranes,\twith a tab	236.25
119	2	Cranes,\twith a tab	238.25
120	2	Cranes,\twith a tab	240.25
121	2	Cranes,\twith a tab	242.25
122	2	Cranes,\twith a tab	244.25
123	2	Cranes,\twith a tab	246.25
124	2	Cranes,\twith a tab	248.25
125	2	Cranes,\twith a tab	250.25
126	2	Cranes,\twith a tab	252.25
127	2	Cranes,\twith a tab	254.25
128	2	Cranes,\twith a tab	256.25
129	2	Cranes,\twith a tab	258.25
130	2	Cranes,\twith a tab	260.25
131	2	Cranes,\twith a tab	262.25
132	2	Cranes,\twith a tab	264.25
133	2	Cranes,\twith a tab	266.25
134	2	Cranes,\twith a tab	268.25
135	2	Cranes,\twith a tab	270.25
136	2	Cranes,\twith a tab	272.25
137	2	Cranes,\twith a tab	274.25
138	2	Cranes,\twith a tab	276.25
139	2	Cranes,\twith a tab	278.25
140	2	Cranes,\twith a tab	280.25
141	2	Cranes,\twith a tab	282.25
142	2	Cranes,\twith a tab	284.25
143	2	Cranes,\twith a tab	286.25
144	2	Cranes,\twith a tab	288.25
145	2	Cranes,\twith a tab	290.25
146	2	Cranes,\twith a tab	292.25
147	2	Cranes,\twith a tab	294.25
148	2	Cranes,\twith a tab	296.25
149	2	Cranes,\twith a tab	298.25
150	2	Cranes,\twith a tab	300.25
151	2	Cranes,\twith a tab	302.25
152	2	Cranes,\twith a tab	304.25
153	2	Cranes,\twith a tab	306.25
154	2	Cranes,\twith a tab	308.25
155	2	Cranes,\twith a tab	310.25
156	2	Cranes,\twith a tab	312.25
157	2	Cranes,\twith a tab	314.25
158	2	Cranes,\twith a tab	316.25
159	2	Cranes,\twith a tab	318.25
160	2	Cranes,\twith a tab	320.25
161	2	Cranes,\twith a tab	322.25
162	2	Cranes,\twith a tab	324.25
163	2	Cranes,\twith a tab	326.25
164	2	Cranes,\twith a tab	328.25
165	2	Cranes,\twith a tab	330.25
166	2	Cranes,\twith a tab	332.25
167	2	Cranes,\twith a tab	334.25
168	2	Cranes,\twith a tab	336.25
169	2	Cranes,\twith a tab	338.25
170	2	Cranes,\twith a tab	340.25
171	2	Cranes,\twith a tab	342.25
172	2	Cranes,\twith a tab	344.25
173	2	Cranes,\twith a tab	346.25
174	2	Cranes,\twith a tab	348.25
175	2	Cranes,\twith a tab	350.25
176	2	Cranes,\twith a tab	352.25
177	2	Cranes,\twith a tab	354.25
178	2	Cranes,\twith a tab	356.25
179	2	Cranes,\twith a tab	358.25
180	2	Cranes,\twith a tab	360.25
181	2	Cranes,\twith a tab	362.25
182	2	Cranes,\twith a tab	364.25
183	2	Cranes,\twith a tab	366.25
184	2	Cranes,\twith a tab	368.25
185	2	Cranes,\twith a tab	370.25
186	2	Cranes,\twith a tab	372.25
187	2	Cranes,\twith a tab	374.25
188	2	Cranes,\twith a tab	376.25
189	2	Cranes,\twith a tab	378.25
190	2	Cranes,\twith a tab	380.25
191	2	Cranes,\twith a tab	382.25
192	2	Cranes,\twith a tab	384.25
193	2	Cranes,\twith a tab	386.25
194	2	Cranes,\twith a tab	388.25
195	2	Cranes,\twith a tab	390.25
196	2	Cranes,\twith a tab	392.25
197	2	Cranes,\twith a tab	394.25
198	2	Cranes,\twith a tab	396.25
199	2	Cranes,\twith a tab	398.25
200	2	Cranes,\twith a tab	400.25
201	2	Cranes,\twith a tab	402.25
202	2	Cranes,\twith a tab	404.25
203	2	Cranes,\twith a tab	406.25
204	2	Cranes,\twith a tab	408.25
205	2	Cranes,\twith a tab	410.25
206	2	Cranes,\twith a tab	412.25
207	2	Cranes,\twith a tab	414.25
208	2	Cranes,\twith a tab	416.25
209	2	Cranes,\twith a tab	418.25
210	2	Cranes,\twith a tab	420.25
211	2	Cranes,\twith a tab	422.25
212	2	Cranes,\twith a tab	424.25
213	2	Cranes,\twith a tab	426.25
214	2	Cranes,\twith a tab	428.25
215	2	Cranes,\twith a tab	430.25
216	2	Cranes,\twith a tab	432.25
217	2	Cranes,\twith a tab	434.25
218	2	Cranes,\twith a tab	436.25
219	2	Cranes,\twith a tab	438.25
220	2	Cranes,\twith a tab	440.25
221	2	Cranes,\twith a tab	442.25
222	2	Cranes,\twith a tab	444.25
223	2	Cranes,\twith a tab	446.25
224	2	Cranes,\twith a tab	448.25
225	2	Cranes,\twith a tab	450.25
226	2	Cranes,\twith a tab	452.25
227	2	Cranes,\twith a tab	454.25
228	2	Cranes,\twith a tab	456.25
229	2	Cranes,\twith a tab	458.25
230	2	Cranes,\twith a tab	460.25
231	2	Cranes,\twith a tab	462.25
232	2	Cranes,\twith a tab	464.25
233	2	Cranes,\twith a tab	466.25
234	2	Cranes,\twith a tab	468.25
235	2	Cranes,\twith a tab	470.25
236	2	Cranes,\twith a tab	472.25
237	2	Cranes,\twith a tab	474.25
238	2	Cranes,\twith a tab	476.25
239	2	Cranes,\twith a tab	478.25
240	2	Cranes,\twith a tab	480.25
241	2	Cranes,\twith a tab	482.25
242	2	Cranes,\twith a tab	484.25
243	2	Cranes,\twith a tab	486.25
244	2	Cranes,\twith a tab	488.25
245	2	Cranes,\twith a tab	490.25
246	2	Cranes,\twith a tab	492.25
247	2	Cranes,\twith a tab	494.25
248	2	Cranes,\twith a tab	496.25
249	2	Cranes,\twith a tab	498.25
250	2	Cranes,\twith a tab	500.25
251	2	Cranes,\twith a tab	502.25
252	2	Cranes,\twith a tab	504.25
253	2	Cranes,\twith a tab	506.25
254	2	Cranes,\twith a tab	508.25
255	2	Cranes,\twith a tab	510.25
256	2	Cranes,\twith a tab	512.25
257	2	Cranes,\twith a tab	514.25
258	2	Cranes,\twith a tab	516.25
259	2	Cranes,\twith a tab	518.25
260	2	Cranes,\twith a tab	520.25
261	2	Cranes,\twith a tab	522.25
262	2	Cranes,\twith a tab	524.25
263	2	Cranes,\twith a tab	526.25
264	2	Cranes,\twith a tab	528.25
265	2	Cranes,\twith a tab	530.25
266	2	Cranes,\twith a tab	532.25
267	2	Cranes,\twith a tab	534.25
268	2	Cranes,\twith a tab	536.25
269	2	Cranes,\twith a tab	538.25
270	2	Cranes,\twith a tab	540.25
271	2	Cranes,\twith a tab	542.25
272	2	Cranes,\twith a tab	544.25
273	2	Cranes,\twith a tab	546.25
274	2	Cranes,\twith a tab	548.25
275	2	Cranes,\twith a tab	550.25
276	2	Cranes,\twith a tab	552.25
277	2	Cranes,\twith a tab	554.25
278	2	Cranes,\twith a tab	556.25
279	2	Cranes,\twith a tab	558.25
280	2	Cranes,\twith a tab	560.25
281	2	Cranes,\twith a tab	562.25
282	2	Cranes,\twith a tab	564.25
283	2	Cranes,\twith a tab	566.25
284	2	Cranes,\twith a tab	568.25
285	2	Cranes,\twith a tab	570.25
286	2	Cranes,\twith a tab	572.25
287	2	Cranes,\twith a tab	574.25
288	2	Cranes,\twith a tab	576.25
289	2	Cranes,\twith a tab	578.25
290	2	Cranes,\twith a tab	580.25
291	2	Cranes,\twith a tab	582.25
292	2	Cranes,\twith a tab	584.25
293	2	Cranes,\twith a tab	586.25
294	2	Cranes,\twith a tab	588.25
295	2	Cranes,\twith a tab	590.25
296	2	Cranes,\twith a tab	592.25
297	2	Cranes,\twith a tab	594.25
298	2	Cranes,\twith a tab	596.25
299	2	Cranes,\twith a tab	598.25
300	2	Cranes,\twith a tab	600.25
301	2	Cranes,\twith a tab	602.25
302	2	Cranes,\twith a tab	604.25
303	2	Cranes,\twith a tab	606.25
304	2	Cranes,\twith a tab	608.25
305	2	Cranes,\twith a tab	610.25
306	2	Cranes,\twith a tab	612.25
307	2	Cranes,\twith a tab	614.25
308	2	Cranes,\twith a tab	616.25
309	2	Cranes,\twith a tab	618.25
310	2	Cranes,\twith a tab	620.25
311	2	Cranes,\twith a tab	622.25
312	2	Cranes,\twith a tab	624.25
313	2	Cranes,\twith a tab	626.25
314	2	Cranes,\twith a tab	628.25
315	2	Cranes,\twith a tab	630.25
316	2	Cranes,\twith a tab	632.25
317	2	Cranes,\twith a tab	634.25
318	2	Cranes,\twith a tab	636.25
319	2	Cranes,\twith a tab	638.25
320	2	Cranes,\twith a tab	640.25
321	2	Cranes,\twith a tab	642.25
322	2	Cranes,\twith a tab	644.25
323	2	Cranes,\twith a tab	646.25
324	2	Cranes,\twith a tab	648.25
325	2	Cranes,\twith a tab	650.25
326	2	Cranes,\twith a tab	652.25
327	2	Cranes,\twith a tab	654.25
328	2	Cranes,\twith a tab	656.25
329	2	Cranes,\twith a tab	658.25
330	2	Cranes,\twith a tab	660.25
331	2	Cranes,\twith a tab	662.25
332	2	Cranes,\twith a tab	664.25
333	2	Cranes,\twith a tab	666.25
334	2	Cranes,\twith a tab	668.25
335	2	Cranes,\twith a tab	670.25
336	2	Cranes,\twith a tab	672.25
337	2	Cranes,\twith a tab	674.25
338	2	Cranes,\twith a tab	676.25
339	2	Cranes,\twith a tab	678.25
340	2	Cranes,\twith a tab	680.25
341	2	Cranes,\twith a tab	682.25
342	2	Cranes,\twith a tab	684.25
343	2	Cranes,\twith a tab	686.25
344	2	Cranes,\twith a tab	688.25
345	2	Cranes,\twith a tab	690.25
346	2	Cranes,\twith a tab	692.25
347	2	Cranes,\twith a tab	694.25
348	2	Cranes,\twith a tab	696.25
349	2	Cranes,\twith a tab	698.25
350	2	Cranes,\twith a tab	700.25
351	2	Cranes,\twith a tab	702.25
352	2	Cranes,\twith a tab	704.25
353	2	Cranes,\twith a tab	706.25
354	2	Cranes,\twith a tab	708.25
355	2	Cranes,\twith a tab	710.25
356	2	Cranes,\twith a tab	712.25
357	2	Cranes,\twith a tab	714.25
358	2	Cranes,\twith a tab	716.25
359	2	Cranes,\twith a tab	718.25
360	2	Cranes,\twith a tab	720.25
361	2	Cranes,\twith a tab	722.25
362	2	Cranes,\twith a tab	724.25
363	2	Cranes,\twith a tab	726.25
364	2	Cranes,\twith a tab	728.25
365	2	Cranes,\twith a tab	730.25
366	2	Cranes,\twith a tab	732.25
367	2	Cranes,\twith a tab	734.25
368	2	Cranes,\twith a tab	736.25
369	2	Cranes,\twith a tab	738.25
370	2	Cranes,\twith a tab	740.25
371	2	Cranes,\twith a tab	742.25
372	2	Cranes,\twith a tab	744.25
373	2	Cranes,\twith a tab	746.25
374	2	Cranes,\twith a tab	748.25
375	2	Cranes,\twith a tab	750.25
376	2	Cranes,\twith a tab	752.25
377	2	Cranes,\twith a tab	754.25
378	2	Cranes,\twith a tab	756.25
379	2	Cranes,\twith a tab	758.25
380	2	Cranes,\twith a tab	760.25
381	2	Cranes,\twith a tab	762.25
382	2	Cranes,\twith a tab	764.25
383	2	Cranes,\twith a tab	766.25
384	2	Cranes,\twith a tab	768.25
385	2	Cranes,\twith a tab	770.25
386	2	Cranes,\twith a tab	772.25
387	2	Cranes,\twith a tab	774.25
388	2	Cranes,\twith a tab	776.25
389	2	Cranes,\twith a tab	778.25
390	2	Cranes,\twith a tab	780.25
391	2	Cranes,\twith a tab	782.25
392	2	Cranes,\twith a tab	784.25
393	2	Cranes,\twith a tab	786.25
394	2	Cranes,\twith a tab	788.25
395	2	Cranes,\twith a tab	790.25
396	2	Cranes,\twith a tab	792.25
397	2	Cranes,\twith a tab	794.25
398	2	Cranes,\twith a tab	796.25
399	2	Cranes,\twith a tab	798.25
400	2	Cranes,\twith a tab	800.25
401	2	Cranes,\twith a tab	802.25
402	2	Cranes,\twith a tab	804.25
403	2	Cranes,\twith a tab	806.25
404	2	Cranes,\twith a tab	808.25
405	2	Cranes,\twith a tab	810.25
406	2	Cranes,\twith a tab	812.25
407	2	Cranes,\twith a tab	814.25
408	2	Cranes,\twith a tab	816.25
409	2	Cranes,\twith a tab	818.25
410	2	Cranes,\twith a tab	820.25
411	2	Cranes,\twith a tab	822.25
412	2	Cranes,\twith a tab	824.25
413	2	Cranes,\twith a tab	826.25
414	2	Cranes,\twith a tab	828.25
415	2	Cranes,\twith a tab	830.25
416	2	Cranes,\twith a tab	832.25
417	2	Cranes,\twith a tab	834.25
418	2	Cranes,\twith a tab	836.25
419	2	Cranes,\twith a tab	838.25
420	2	Cranes,\twith a tab	840.25
421	2	Cranes,\twith a tab	842.25
422	2	Cranes,\twith a tab	844.25
423	2	Cranes,\twith a tab	846.25
424	2	Cranes,\twith a tab	848.25
425	2	Cranes,\twith a tab	850.25
426	2	Cranes,\twith a tab	852.25
427	2	Cranes,\twith a tab	854.25
428	2	Cranes,\twith a tab	856.25
429	2	Cranes,\twith a tab	858.25
430	2	Cranes,\twith a tab	860.25
431	2	Cranes,\twith a tab	862.25
432	2	Cranes,\twith a tab	864.25
433	2	Cranes,\twith a tab	866.25
434	2	Cranes,\twith a tab	868.25
435	2	Cranes,\twith a tab	870.25
436	2	Cranes,\twith a tab	872.25
437	2	Cranes,\twith a tab	874.25
438	2	Cranes,\twith a tab	876.25
439	2	Cranes,\twith a tab	878.25
440	2	Cranes,\twith a tab	880.25
441	2	Cranes,\twith a tab	882.25
442	2	Cranes,\twith a tab	884.25
443	2	Cranes,\twith a tab	886.25
444	2	Cranes,\twith a tab	888.25
445	2	Cranes,\twith a tab	890.25
446	2	Cranes,\twith a tab	892.25
447	2	Cranes,\twith a tab	894.25
448	2	Cranes,\twith a tab	896.25
449	2	Cranes,\twith a tab	898.25
450	2	Cranes,\twith a tab	900.25
451	2	Cranes,\twith a tab	902.25
452	2	Cranes,\twith a tab	904.25
453	2	Cranes,\twith a tab	906.25
454	2	Cranes,\twith a tab	908.25
455	2	Cranes,\twith a tab	910.25
456	2	Cranes,\twith a tab	912.25
457	2	Cranes,\twith a tab	914.25
458	2	Cranes,\twith a tab	916.25
459	2	Cranes,\twith a tab	918.25
460	2	Cranes,\twith a tab	920.25
461	2	Cranes,\twith a tab	922.25
462	2	Cranes,\twith a tab	924.25
463	2	Cranes,\twith a tab	926.25
464	2	Cranes,\twith a tab	928.25
465	2	Cranes,\twith a tab	930.25
466	2	Cranes,\twith a tab	932.25
467	2	Cranes,\twith a tab	934.25
468	2	Cranes,\twith a tab	936.25
469	2	Cranes,\twith a tab	938.25
470	2	Cranes,\twith a tab	940.25
471	2	Cranes,\twith a tab	942.25
472	2	Cranes,\twith a tab	944.25
473	2	Cranes,\twith a tab	946.25
474	2	Cranes,\twith a tab	948.25
475	2	Cranes,\twith a tab	950.25
476	2	Cranes,\twith a tab	952.25
477	2	Cranes,\twith a tab	954.25
478	2	Cranes,\twith a tab	956.25
479	2	Cranes,\twith a tab	958.25
480	2	Cranes,\twith a tab	960.25
481	2	Cranes,\twith a tab	962.25
482	2	Cranes,\twith a tab	964.25
483	2	Cranes,\twith a tab	966.25
484	2	Cranes,\twith a tab	968.25
485	2	Cranes,\twith a tab	970.25
486	2	Cranes,\twith a tab	972.25
487	2	Cranes,\twith a tab	974.25
488	2	Cranes,\twith a tab	976.25
489	2	Cranes,\twith a tab	978.25
490	2	Cranes,\twith a tab	980.25
491	2	Cranes,\twith a tab	982.25
492	2	Cranes,\twith a tab	984.25
493	2	Cranes,\twith a tab	986.25
494	2	Cranes,\twith a tab	988.25
495	2	Cranes,\twith a tab	990.25
496	2	Cranes,\twith a tab	992.25
497	2	Cranes,\twith a tab	994.25
498	2	Cranes,\twith a tab	996.25
499	2	Cranes,\twith a tab	1.25
500	2	Cranes,\twith a tab	3.25
501	2	Cranes,\twith a tab	5.25
502	2	Cranes,\twith a tab	7.25
503	2	Cranes,\twith a tab	9.25
504	2	Cranes,\twith a tab	11.25
505	2	Cranes,\twith a tab	13.25
506	2	Cranes,\twith a tab	15.25
507	2	Cranes,\twith a tab	17.25
508	2	Cranes,\twith a tab	19.25
509	2	Cranes,\twith a tab	21.25
510	2	Cranes,\twith a tab	23.25
511	2	Cranes,\twith a tab	25.25
512	2	Cranes,\twith a tab	27.25
513	2	Cranes,\twith a tab	29.25
514	2	Cranes,\twith a tab	31.25
515	2	Cranes,\twith a tab	33.25
516	2	Cranes,\twith a tab	35.25
517	2	Cranes,\twith a tab	37.25
518	2	Cranes,\twith a tab	39.25
519	2	Cranes,\twith a tab	41.25
520	2	Cranes,\twith a tab	43.25
521	2	Cranes,\twith a tab	45.25
522	2	Cranes,\twith a tab	47.25
523	2	Cranes,\twith a tab	49.25
524	2	Cranes,\twith a tab	51.25
525	2	Cranes,\twith a tab	53.25
526	2	Cranes,\twith a tab	55.25
527	2	Cranes,\twith a tab	57.25
528	2	Cranes,\twith a tab	59.25
529	2	Cranes,\twith a tab	61.25
530	2	Cranes,\twith a tab	63.25
531	2	Cranes,\twith a tab	65.25
532	2	Cranes,\twith a tab	67.25
533	2	Cranes,\twith a tab	69.25
534	2	Cranes,\twith a tab	71.25
535	2	Cranes,\twith a tab	73.25
536	2	Cranes,\twith a tab	75.25
537	2	Cranes,\twith a tab	77.25
538	2	Cranes,\twith a tab	79.25
539	2	Cranes,\twith a tab	81.25
540	2	Cranes,\twith a tab	83.25
541	2	Cranes,\twith a tab	85.25
542	2	Cranes,\twith a tab	87.25
543	2	Cranes,\twith a tab	89.25
544	2	Cranes,\twith a tab	91.25
545	2	Cranes,\twith a tab	93.25
546	2	Cranes,\twith a tab	95.25
547	2	Cranes,\twith a tab	97.25
548	2	Cranes,\twith a tab	99.25
549	2	Cranes,\twith a tab	101.25
550	2	Cranes,\twith a tab	103.25
551	2	Cranes,\twith a tab	105.25
552	2	Cranes,\twith a tab	107.25
553	2	Cranes,\twith a tab	109.25
554	2	Cranes,\twith a tab	111.25
555	2	Cranes,\twith a tab	113.25
556	2	Cranes,\twith a tab	115.25
557	2	Cranes,\twith a tab	117.25
558	2	Cranes,\twith a tab	119.25
559	2	Cranes,\twith a tab	121.25
560	2	Cranes,\twith a tab	123.25
561	2	Cranes,\twith a tab	125.25
562	2	Cranes,\twith a tab	127.25
563	2	Cranes,\twith a tab	129.25
564	2	Cranes,\twith a tab	131.25
565	2	Cranes,\twith a tab	133.25
566	2	Cranes,\twith a tab	135.25
567	2	Cranes,\twith a tab	137.25
568	2	Cranes,\twith a tab	139.25
569	2	Cranes,\twith a tab	141.25
570	2	Cranes,\twith a tab	143.25
571	2	Cranes,\twith a tab	145.25
572	2	Cranes,\twith a tab	147.25
573	2	Cranes,\twith a tab	149.25
574	2	Cranes,\twith a tab	151.25
575	2	Cranes,\twith a tab	153.25
576	2	Cranes,\twith a tab	155.25
577	2	Cranes,\twith a tab	157.25
578	2	Cranes,\twith a tab	159.25
579	2	Cranes,\twith a tab	161.25
580	2	Cranes,\twith a tab	163.25
581	2	Cranes,\twith a tab	165.25
582	2	Cranes,\twith a tab	167.25
583	2	Cranes,\twith a tab	169.25
584	2	Cranes,\twith a tab	171.25
585	2	Cranes,\twith a tab	173.25
586	2	Cranes,\twith a tab	175.25
587	2	Cranes,\twith a tab	177.25
588	2	Cranes,\twith a tab	179.25
589	2	Cranes,\twith a tab	181.25
590	2	Cranes,\twith a tab	183.25
591	2	Cranes,\twith a tab	185.25
592	2	Cranes,\twith a tab	187.25
593	2	Cranes,\twith a tab	189.25
594	2	Cranes,\twith a tab	191.25
595	2	Cranes,\twith a tab	193.25
596	2	Cranes,\twith a tab	195.25
597	2	Cranes,\twith a tab	197.25
598	2	Cranes,\twith a tab	199.25
599	2	Cranes,\twith a tab	201.25
600	2	Cranes,\twith a tab	203.25
601	2	Cranes,\twith a tab	205.25
602	2	Cranes,\twith a tab	207.25
603	2	Cranes,\twith a tab	209.25
604	2	Cranes,\twith a tab	211.25
605	2	Cranes,\twith a tab	213.25
606	2	Cranes,\twith a tab	215.25
607	2	Cranes,\twith a tab	217.25
608	2	Cranes,\twith a tab	219.25
609	2	Cranes,\twith a tab	221.25
610	2	Cranes,\twith a tab	223.25
611	2	Cranes,\twith a tab	225.25
612	2	Cranes,\twith a tab	227.25
613	2	Cranes,\twith a tab	229.25
614	2	Cranes,\twith a tab	231.25
615	2	Cranes,\twith a tab	233.25
616	2	Cranes,\twith a tab	235.25
617	2	Cranes,\twith a tab	237.25
618	2	Cranes,\twith a tab	239.25
619	2	Cranes,\twith a tab	241.25
620	2	Cranes,\twith a tab	243.25
621	2	Cranes,\twith a tab	245.25
622	2	Cranes,\twith a tab	247.25
623	2	Cranes,\twith a tab	249.25
624	2	Cranes,\twith a tab	251.25
625	2	Cranes,\twith a tab	253.25
626	2	Cranes,\twith a tab	255.25
627	2	Cranes,\twith a tab	257.25
628	2	Cranes,\twith a tab	259.25
629	2	Cranes,\twith a tab	261.25
630	2	Cranes,\twith a tab	263.25
631	2	Cranes,\twith a tab	265.25
632	2	Cranes,\twith a tab	267.25
633	2	Cranes,\twith a tab	269.25
634	2	Cranes,\twith a tab	271.25
635	2	Cranes,\twith a tab	273.25
636	2	Cranes,\twith a tab	275.25
637	2	Cranes,\twith a tab	277.25
638	2	Cranes,\twith a tab	279.25
639	2	Cranes,\twith a tab	281.25
640	2	Cranes,\twith a tab	283.25
641	2	Cranes,\twith a tab	285.25
642	2	Cranes,\twith a tab	287.25
643	2	Cranes,\twith a tab	289.25
644	2	Cranes,\twith a tab	291.25
645	2	Cranes,\twith a tab	293.25
646	2	Cranes,\twith a tab	295.25
647	2	Cranes,\twith a tab	297.25
648	2	Cranes,\twith a tab	299.25
649	2	Cranes,\twith a tab	301.25
650	2	Cranes,\twith a tab	303.25
651	2	Cranes,\twith a tab	305.25
652	2	Cranes,\twith a tab	307.25
653	2	Cranes,\twith a tab	309.25
654	2	Cranes,\twith a tab	311.25
655	2	Cranes,\twith a tab	313.25
656	2	Cranes,\twith a tab	315.25
657	2	Cranes,\twith a tab	317.25
658	2	Cranes,\twith a tab	319.25
659	2	Cranes,\twith a tab	321.25
660	2	Cranes,\twith a tab	323.25
661	2	Cranes,\twith a tab	325.25
662	2	Cranes,\twith a tab	327.25
663	2	Cranes,\twith a tab	329.25
664	2	Cranes,\twith a tab	331.25
665	2	Cranes,\twith a tab	333.25
666	2	Cranes,\twith a tab	335.25
667	2	Cranes,\twith a tab	337.25
668	2	Cranes,\twith a tab	339.25
669	2	Cranes,\twith a tab	341.25
670	2	Cranes,\twith a tab	343.25
671	2	Cranes,\twith a tab	345.25
672	2	Cranes,\twith a tab	347.25
673	2	Cranes,\twith a tab	349.25
674	2	Cranes,\twith a tab	351.25
675	2	Cranes,\twith a tab	353.25
676	2	Cranes,\twith a tab	355.25
677	2	Cranes,\twith a tab	357.25
678	2	Cranes,\twith a tab	359.25
679	2	Cranes,\twith a tab	361.25
680	2	Cranes,\twith a tab	363.25
681	2	Cranes,\twith a tab	365.25
682	2	Cranes,\twith a tab	367.25
683	2	Cranes,\twith a tab	369.25
684	2	Cranes,\twith a tab	371.25
685	2	Cranes,\twith a tab	373.25
686	2	Cranes,\twith a tab	375.25
687	2	Cranes,\twith a tab	377.25
688	2	Cranes,\twith a tab	379.25
689	2	Cranes,\twith a tab	381.25
690	2	Cranes,\twith a tab	383.25
691	2	Cranes,\twith a tab	385.25
692	2	Cranes,\twith a tab	387.25
693	2	Cranes,\twith a tab	389.25
694	2	Cranes,\twith a tab	391.25
695	2	Cranes,\twith a tab	393.25
696	2	Cranes,\twith a tab	395.25
697	2	Cranes,\twith a tab	397.25
698	2	Cranes,\twith a tab	399.25
699	2	Cranes,\twith a tab	401.25
700	2	Cranes,\twith a tab	403.25
1	3	Two\nlines; and a 'quote'	3.25
2	3	Two\nlines; and a 'quote'	6.25
3	3	Two\nlines; and a 'quote'	9.25
4	3	Two\nlines; and a 'quote'	12.25
5	3	Two\nlines; and a 'quote'	15.25
6	3	Two\nlines; and a 'quote'	18.25
7	3	Two\nlines; and a 'quote'	21.25
8	3	Two\nlines; and a 'quote'	24.25
9	3	Two\nlines; and a 'quote'	27.25
10	3	Two\nlines; and a 'quote'	30.25
11	3	Two\nlines; and a 'quote'	33.25
12	3	Two\nlines; and a 'quote'	36.25
13	3	Two\nlines; and a 'quote'	39.25
14	3	Two\nlines; and a 'quote'	42.25
15	3	Two\nlines; and a 'quote'	45.25
16	3	Two\nlines; and a 'quote'	48.25
17	3	Two\nlines; and a 'quote'	51.25
18	3	Two\nlines; and a 'quote'	54.25
19	3	Two\nlines; and a 'quote'	57.25
20	3	Two\nlines; and a 'quote'	60.25
21	3	Two\nlines; and a 'quote'	63.25
22	3	Two\nlines; and a 'quote'	66.25
23	3	Two\nlines; and a 'quote'	69.25
24	3	Two\nlines; and a 'quote'	72.25
25	3	Two\nlines; and a 'quote'	75.25
26	3	Two\nlines; and a 'quote'	78.25
27	3	Two\nlines; and a 'quote'	81.25
28	3	Two\nlines; and a 'quote'	84.25
29	3	Two\nlines; and a 'quote'	87.25
30	3	Two\nlines; and a 'quote'	90.25
31	3	Two\nlines; and a 'quote'	93.25
32	3	Two\nlines; and a 'quote'	96.25
33	3	Two\nlines; and a 'quote'	99.25
34	3	Two\nlines; and a 'quote'	102.25
35	3	Two\nlines; and a 'quote'	105.25
36	3	Two\nlines; and a 'quote'	108.25
37	3	Two\nlines; and a 'quote'	111.25
38	3	Two\nlines; and a 'quote'	114.25
39	3	Two\nlines; and a 'quote'	117.25
40	3	Two\nlines; and a 'quote'	120.25
41	3	Two\nlines; and a 'quote'	123.25
42	3	Two\nlines; and a 'quote'	126.25
43	3	Two\nlines; and a 'quote'	129.25
44	3	Two\nlines; and a 'quote'	132.25
45	3	Two\nlines; and a 'quote'	135.25
46	3	Two\nlines; and a 'quote'	138.25
47	3	Two\nlines; and a 'quote'	141.25
48	3	Two\nlines; and a 'quote'	144.25
49	3	Two\nlines; and a 'quote'	147.25
50	3	Two\nlines; and a 'quote'	150.25
51	3	Two\nlines; and a 'quote'	153.25
52	3	Two\nlines; and a 'quote'	156.25
53	3	Two\nlines; and a 'quote'	159.25
54	3	Two\nlines; and a 'quote'	162.25
55	3	Two\nlines; and a 'quote'	165.25
56	3	Two\nlines; and a 'quote'	168.25
57	3	Two\nlines; and a 'quote'	171.25
58	3	Two\nlines; and a 'quote'	174.25
59	3	Two\nlines; and a 'quote'	177.25
60	3	Two\nlines; and a 'quote'	180.25
61	3	Two\nlines; and a 'quote'	183.25
62	3	Two\nlines; and a 'quote'	186.25
63	3	Two\nlines; and a 'quote'	189.25
64	3	Two\nlines; and a 'quote'	192.25
65	3	Two\nlines; and a 'quote'	195.25
66	3	Two\nlines; and a 'quote'	198.25
67	3	Two\nlines; and a 'quote'	201.25
68	3	Two\nlines; and a 'quote'	204.25
69	3	Two\nlines; and a 'quote'	207.25
70	3	Two\nlines; and a 'quote'	210.25
71	3	Two\nlines; and a 'quote'	213.25
72	3	Two\nlines; and a 'quote'	216.25
73	3	Two\nlines; and a 'quote'	219.25
74	3	Two\nlines; and a 'quote'	222.25
75	3	Two\nlines; and a 'quote'	225.25
76	3	Two\nlines; and a 'quote'	228.25
77	3	Two\nlines; and a 'quote'	231.25
78	3	Two\nlines; and a 'quote'	234.25
79	3	Two\nlines; and a 'quote'	237.25
80	3	Two\nlines; and a 'quote'	240.25
81	3	Two\nlines; and a 'quote'	243.25
82	3	Two\nlines; and a 'quote'	246.25
83	3	Two\nlines; and a 'quote'	249.25
84	3	Two\nlines; and a 'quote'	252.25
85	3	Two\nlines; and a 'quote'	255.25
86	3	Two\nlines; and a 'quote'	258.25
87	3	Two\nlines; and a 'quote'	261.25
88	3	Two\nlines; and a 'quote'	264.25
89	3	Two\nlines; and a 'quote'	267.25
90	3	Two\nlines; and a 'quote'	270.25
91	3	Two\nlines; and a 'quote'	273.25
92	3	Two\nlines; and a 'quote'	276.25
93	3	Two\nlines; and a 'quote'	279.25
94	3	Two\nlines; and a 'quote'	282.25
95	3	Two\nlines; and a 'quote'	285.25
96	3	Two\nlines; and a 'quote'	288.25
97	3	Two\nlines; and a 'quote'	291.25
98	3	Two\nlines; and a 'quote'	294.25
99	3	Two\nlines; and a 'quote'	297.25
100	3	Two\nlines; and a 'quote'	300.25
101	3	Two\nlines; and a 'quote'	303.25
102	3	Two\nlines; and a 'quote'	306.25
103	3	Two\nlines; and a 'quote'	309.25
104	3	Two\nlines; and a 'quote'	312.25
105	3	Two\nlines; and a 'quote'	315.25
106	3	Two\nlines; and a 'quote'	318.25
107	3	Two\nlines; and a 'quote'	321.25
108	3	Two\nlines; and a 'quote'	324.25
109	3	Two\nlines; and a 'quote'	327.25
110	3	Two\nlines; and a 'quote'	330.25
111	3	Two\nlines; and a 'quote'	333.25
112	3	Two\nlines; and a 'quote'	336.25
113	3	Two\nlines; and a 'quote'	339.25
114	3	Two\nlines; and a 'quote'	342.25
115	3	Two\nlines; and a 'quote'	345.25
116	3	Two\nlines; and a 'quote'	348.25
117	3	Two\nlines; and a 'quote'	351.25
118	3	Two\nlines; and a 'quote'	354.25
119	3	Two\nlines; and a 'quote'	357.25
120	3	Two\nlines; and a 'quote'	360.25
121	3	Two\nlines; and a 'quote'	363.25
122	3	Two\nlines; and a 'quote'	366.25
123	3	Two\nlines; and a 'quote'	369.25
124	3	Two\nlines; and a 'quote'	372.25
125	3	Two\nlines; and a 'quote'	375.25
126	3	Two\nlines; and a 'quote'	378.25
127	3	Two\nlines; and a 'quote'	381.25
128	3	Two\nlines; and a 'quote'	384.25
129	3	Two\nlines; and a 'quote'	387.25
130	3	Two\nlines; and a 'quote'	390.25
131	3	Two\nlines; and a 'quote'	393.25
132	3	Two\nlines; and a 'quote'	396.25
133	3	Two\nlines; and a 'quote'	399.25
134	3	Two\nlines; and a 'quote'	402.25
135	3	Two\nlines; and a 'quote'	405.25
136	3	Two\nlines; and a 'quote'	408.25
137	3	Two\nlines; and a 'quote'	411.25
138	3	Two\nlines; and a 'quote'	414.25
139	3	Two\nlines; and a 'quote'	417.25
140	3	Two\nlines; and a 'quote'	420.25
141	3	Two\nlines; and a 'quote'	423.25
142	3	Two\nlines; and a 'quote'	426.25
143	3	Two\nlines; and a 'quote'	429.25
144	3	Two\nlines; and a 'quote'	432.25
145	3	Two\nlines; and a 'quote'	435.25
146	3	Two\nlines; and a 'quote'	438.25
147	3	Two\nlines; and a 'quote'	441.25
148	3	Two\nlines; and a 'quote'	444.25
149	3	Two\nlines; and a 'quote'	447.25
150	3	Two\nlines; and a 'quote'	450.25
151	3	Two\nlines; and a 'quote'	453.25
152	3	Two\nlines; and a 'quote'	456.25
153	3	Two\nlines; and a 'quote'	459.25
154	3	Two\nlines; and a 'quote'	462.25
155	3	Two\nlines; and a 'quote'	465.25
156	3	Two\nlines; and a 'quote'	468.25
157	3	Two\nlines; and a 'quote'	471.25
158	3	Two\nlines; and a 'quote'	474.25
159	3	Two\nlines; and a 'quote'	477.25
160	3	Two\nlines; and a 'quote'	480.25
161	3	Two\nlines; and a 'quote'	483.25
162	3	Two\nlines; and a 'quote'	486.25
163	3	Two\nlines; and a 'quote'	489.25
164	3	Two\nlines; and a 'quote'	492.25
165	3	Two\nlines; and a 'quote'	495.25
166	3	Two\nlines; and a 'quote'	498.25
167	3	Two\nlines; and a 'quote'	501.25
168	3	Two\nlines; and a 'quote'	504.25
169	3	Two\nlines; and a 'quote'	507.25
170	3	Two\nlines; and a 'quote'	510.25
171	3	Two\nlines; and a 'quote'	513.25
172	3	Two\nlines; and a 'quote'	516.25
173	3	Two\nlines; and a 'quote'	519.25
174	3	Two\nlines; and a 'quote'	522.25
175	3	Two\nlines; and a 'quote'	525.25
176	3	Two\nlines; and a 'quote'	528.25
177	3	Two\nlines; and a 'quote'	531.25
178	3	Two\nlines; and a 'quote'	534.25
179	3	Two\nlines; and a 'quote'	537.25
180	3	Two\nlines; and a 'quote'	540.25
181	3	Two\nlines; and a 'quote'	543.25
182	3	Two\nlines; and a 'quote'	546.25
183	3	Two\nlines; and a 'quote'	549.25
184	3	Two\nlines; and a 'quote'	552.25
185	3	Two\nlines; and a 'quote'	555.25
186	3	Two\nlines; and a 'quote'	558.25
187	3	Two\nlines; and a 'quote'	561.25
188	3	Two\nlines; and a 'quote'	564.25
189	3	Two\nlines; and a 'quote'	567.25
190	3	Two\nlines; and a 'quote'	570.25
191	3	Two\nlines; and a 'quote'	573.25
192	3	Two\nlines; and a 'quote'	576.25
193	3	Two\nlines; and a 'quote'	579.25
194	3	Two\nlines; and a 'quote'	582.25
195	3	Two\nlines; and a 'quote'	585.25
196	3	Two\nlines; and a 'quote'	588.25
197	3	Two\nlines; and a 'quote'	591.25
198	3	Two\nlines; and a 'quote'	594.25
199	3	Two\nlines; and a 'quote'	597.25
200	3	Two\nlines; and a 'quote'	600.25
201	3	Two\nlines; and a 'quote'	603.25
202	3	Two\nlines; and a 'quote'	606.25
203	3	Two\nlines; and a 'quote'	609.25
204	3	Two\nlines; and a 'quote'	612.25
205	3	Two\nlines; and a 'quote'	615.25
206	3	Two\nlines; and a 'quote'	618.25
207	3	Two\nlines; and a 'quote'	621.25
208	3	Two\nlines; and a 'quote'	624.25
209	3	Two\nlines; and a 'quote'	627.25
210	3	Two\nlines; and a 'quote'	630.25
211	3	Two\nlines; and a 'quote'	633.25
212	3	Two\nlines; and a 'quote'	636.25
213	3	Two\nlines; and a 'quote'	639.25
214	3	Two\nlines; and a 'quote'	642.25
215	3	Two\nlines; and a 'quote'	645.25
216	3	Two\nlines; and a 'quote'	648.25
217	3	Two\nlines; and a 'quote'	651.25
218	3	Two\nlines; and a 'quote'	654.25
219	3	Two\nlines; and a 'quote'	657.25
220	3	Two\nlines; and a 'quote'	660.25
221	3	Two\nlines; and a 'quote'	663.25
222	3	Two\nlines; and a 'quote'	666.25
223	3	Two\nlines; and a 'quote'	669.25
224	3	Two\nlines; and a 'quote'	672.25
225	3	Two\nlines; and a 'quote'	675.25
226	3	Two\nlines; and a 'quote'	678.25
227	3	Two\nlines; and a 'quote'	681.25
228	3	Two\nlines; and a 'quote'	684.25
229	3	Two\nlines; and a 'quote'	687.25
230	3	Two\nlines; and a 'quote'	690.25
231	3	Two\nlines; and a 'quote'	693.25
232	3	Two\nlines; and a 'quote'	696.25
233	3	Two\nlines; and a 'quote'	699.25
234	3	Two\nlines; and a 'quote'	702.25
235	3	Two\nlines; and a 'quote'	705.25
236	3	Two\nlines; and a 'quote'	708.25
237	3	Two\nlines; and a 'quote'	711.25
238	3	Two\nlines; and a 'quote'	714.25
239	3	Two\nlines; and a 'quote'	717.25
240	3	Two\nlines; and a 'quote'	720.25
241	3	Two\nlines; and a 'quote'	723.25
242	3	Two\nlines; and a 'quote'	726.25
243	3	Two\nlines; and a 'quote'	729.25
244	3	Two\nlines; and a 'quote'	732.25
245	3	Two\nlines; and a 'quote'	735.25
246	3	Two\nlines; and a 'quote'	738.25
247	3	Two\nlines; and a 'quote'	741.25
248	3	Two\nlines; and a 'quote'	744.25
249	3	Two\nlines; and a 'quote'	747.25
250	3	Two\nlines; and a 'quote'	750.25
251	3	Two\nlines; and a 'quote'	753.25
252	3	Two\nlines; and a 'quote'	756.25
253	3	Two\nlines; and a 'quote'	759.25
254	3	Two\nlines; and a 'quote'	762.25
255	3	Two\nlines; and a 'quote'	765.25
256	3	Two\nlines; and a 'quote'	768.25
257	3	Two\nlines; and a 'quote'	771.25
258	3	Two\nlines; and a 'quote'	774.25
259	3	Two\nlines; and a 'quote'	777.25
260	3	Two\nlines; and a 'quote'	780.25
261	3	Two\nlines; and a 'quote'	783.25
262	3	Two\nlines; and a 'quote'	786.25
263	3	Two\nlines; and a 'quote'	789.25
264	3	Two\nlines; and a 'quote'	792.25
265	3	Two\nlines; and a 'quote'	795.25
266	3	Two\nlines; and a 'quote'	798.25
267	3	Two\nlines; and a 'quote'	801.25
268	3	Two\nlines; and a 'quote'	804.25
269	3	Two\nlines; and a 'quote'	807.25
270	3	Two\nlines; and a 'quote'	810.25
271	3	Two\nlines; and a 'quote'	813.25
272	3	Two\nlines; and a 'quote'	816.25
273	3	Two\nlines; and a 'quote'	819.25
274	3	Two\nlines; and a 'quote'	822.25
275	3	Two\nlines; and a 'quote'	825.25
276	3	Two\nlines; and a 'quote'	828.25
277	3	Two\nlines; and a 'quote'	831.25
278	3	Two\nlines; and a 'quote'	834.25
279	3	Two\nlines; and a 'quote'	837.25
280	3	Two\nlines; and a 'quote'	840.25
281	3	Two\nlines; and a 'quote'	843.25
282	3	Two\nlines; and a 'quote'	846.25
283	3	Two\nlines; and a 'quote'	849.25
284	3	Two\nlines; and a 'quote'	852.25
285	3	Two\nlines; and a 'quote'	855.25
286	3	Two\nlines; and a 'quote'	858.25
287	3	Two\nlines; and a 'quote'	861.25
288	3	Two\nlines; and a 'quote'	864.25
289	3	Two\nlines; and a 'quote'	867.25
290	3	Two\nlines; and a 'quote'	870.25
291	3	Two\nlines; and a 'quote'	873.25
292	3	Two\nlines; and a 'quote'	876.25
293	3	Two\nlines; and a 'quote'	879.25
294	3	Two\nlines; and a 'quote'	882.25
295	3	Two\nlines; and a 'quote'	885.25
296	3	Two\nlines; and a 'quote'	888.25
297	3	Two\nlines; and a 'quote'	891.25
298	3	Two\nlines; and a 'quote'	894.25
299	3	Two\nlines; and a 'quote'	897.25
300	3	Two\nlines; and a 'quote'	900.25
301	3	Two\nlines; and a 'quote'	903.25
302	3	Two\nlines; and a 'quote'	906.25
303	3	Two\nlines; and a 'quote'	909.25
304	3	Two\nlines; and a 'quote'	912.25
305	3	Two\nlines; and a 'quote'	915.25
306	3	Two\nlines; and a 'quote'	918.25
307	3	Two\nlines; and a 'quote'	921.25
308	3	Two\nlines; and a 'quote'	924.25
309	3	Two\nlines; and a 'quote'	927.25
310	3	Two\nlines; and a 'quote'	930.25
311	3	Two\nlines; and a 'quote'	933.25
312	3	Two\nlines; and a 'quote'	936.25
313	3	Two\nlines; and a 'quote'	939.25
314	3	Two\nlines; and a 'quote'	942.25
315	3	Two\nlines; and a 'quote'	945.25
316	3	Two\nlines; and a 'quote'	948.25
317	3	Two\nlines; and a 'quote'	951.25
318	3	Two\nlines; and a 'quote'	954.25
319	3	Two\nlines; and a 'quote'	957.25
320	3	Two\nlines; and a 'quote'	960.25
321	3	Two\nlines; and a 'quote'	963.25
322	3	Two\nlines; and a 'quote'	966.25
323	3	Two\nlines; and a 'quote'	969.25
324	3	Two\nlines; and a 'quote'	972.25
325	3	Two\nlines; and a 'quote'	975.25
326	3	Two\nlines; and a 'quote'	978.25
327	3	Two\nlines; and a 'quote'	981.25
328	3	Two\nlines; and a 'quote'	984.25
329	3	Two\nlines; and a 'quote'	987.25
330	3	Two\nlines; and a 'quote'	990.25
331	3	Two\nlines; and a 'quote'	993.25
332	3	Two\nlines; and a 'quote'	996.25
333	3	Two\nlines; and a 'quote'	2.25
334	3	Two\nlines; and a 'quote'	5.25
335	3	Two\nlines; and a 'quote'	8.25
336	3	Two\nlines; and a 'quote'	11.25
337	3	Two\nlines; and a 'quote'	14.25
338	3	Two\nlines; and a 'quote'	17.25
339	3	Two\nlines; and a 'quote'	20.25
340	3	Two\nlines; and a 'quote'	23.25
341	3	Two\nlines; and a 'quote'	26.25
342	3	Two\nlines; and a 'quote'	29.25
343	3	Two\nlines; and a 'quote'	32.25
344	3	Two\nlines; and a 'quote'	35.25
345	3	Two\nlines; and a 'quote'	38.25
346	3	Two\nlines; and a 'quote'	41.25
347	3	Two\nlines; and a 'quote'	44.25
348	3	Two\nlines; and a 'quote'	47.25
349	3	Two\nlines; and a 'quote'	50.25
350	3	Two\nlines; and a 'quote'	53.25
351	3	Two\nlines; and a 'quote'	56.25
352	3	Two\nlines; and a 'quote'	59.25
353	3	Two\nlines; and a 'quote'	62.25
354	3	Two\nlines; and a 'quote'	65.25
355	3	Two\nlines; and a 'quote'	68.25
356	3	Two\nlines; and a 'quote'	71.25
357	3	Two\nlines; and a 'quote'	74.25
358	3	Two\nlines; and a 'quote'	77.25
359	3	Two\nlines; and a 'quote'	80.25
360	3	Two\nlines; and a 'quote'	83.25
361	3	Two\nlines; and a 'quote'	86.25
362	3	Two\nlines; and a 'quote'	89.25
363	3	Two\nlines; and a 'quote'	92.25
364	3	Two\nlines; and a 'quote'	95.25
365	3	Two\nlines; and a 'quote'	98.25
366	3	Two\nlines; and a 'quote'	101.25
367	3	Two\nlines; and a 'quote'	104.25
368	3	Two\nlines; and a 'quote'	107.25
369	3	Two\nlines; and a 'quote'	110.25
370	3	Two\nlines; and a 'quote'	113.25
371	3	Two\nlines; and a 'quote'	116.25
372	3	Two\nlines; and a 'quote'	119.25
373	3	Two\nlines; and a 'quote'	122.25
374	3	Two\nlines; and a 'quote'	125.25
375	3	Two\nlines; and a 'quote'	128.25
376	3	Two\nlines; and a 'quote'	131.25
377	3	Two\nlines; and a 'quote'	134.25
378	3	Two\nlines; and a 'quote'	137.25
379	3	Two\nlines; and a 'quote'	140.25
380	3	Two\nlines; and a 'quote'	143.25
381	3	Two\nlines; and a 'quote'	146.25
382	3	Two\nlines; and a 'quote'	149.25
383	3	Two\nlines; and a 'quote'	152.25
384	3	Two\nlines; and a 'quote'	155.25
385	3	Two\nlines; and a 'quote'	158.25
386	3	Two\nlines; and a 'quote'	161.25
387	3	Two\nlines; and a 'quote'	164.25
388	3	Two\nlines; and a 'quote'	167.25
389	3	Two\nlines; and a 'quote'	170.25
390	3	Two\nlines; and a 'quote'	173.25
391	3	Two\nlines; and a 'quote'	176.25
392	3	Two\nlines; and a 'quote'	179.25
393	3	Two\nlines; and a 'quote'	182.25
394	3	Two\nlines; and a 'quote'	185.25
395	3	Two\nlines; and a 'quote'	188.25
396	3	Two\nlines; and a 'quote'	191.25
397	3	Two\nlines; and a 'quote'	194.25
398	3	Two\nlines; and a 'quote'	197.25
399	3	Two\nlines; and a 'quote'	200.25
400	3	Two\nlines; and a 'quote'	203.25
401	3	Two\nlines; and a 'quote'	206.25
402	3	Two\nlines; and a 'quote'	209.25
403	3	Two\nlines; and a 'quote'	212.25
404	3	Two\nlines; and a 'quote'	215.25
405	3	Two\nlines; and a 'quote'	218.25
406	3	Two\nlines; and a 'quote'	221.25
407	3	Two\nlines; and a 'quote'	224.25
408	3	Two\nlines; and a 'quote'	227.25
409	3	Two\nlines; and a 'quote'	230.25
410	3	Two\nlines; and a 'quote'	233.25
411	3	Two\nlines; and a 'quote'	236.25
412	3	Two\nlines; and a 'quote'	239.25
413	3	Two\nlines; and a 'quote'	242.25
414	3	Two\nlines; and a 'quote'	245.25
415	3	Two\nlines; and a 'quote'	248.25
416	3	Two\nlines; and a 'quote'	251.25
417	3	Two\nlines; and a 'quote'	254.25
418	3	Two\nlines; and a 'quote'	257.25
419	3	Two\nlines; and a 'quote'	260.25
420	3	Two\nlines; and a 'quote'	263.25
421	3	Two\nlines; and a 'quote'	266.25
422	3	Two\nlines; and a 'quote'	269.25
423	3	Two\nlines; and a 'quote'	272.25
424	3	Two\nlines; and a 'quote'	275.25
425	3	Two\nlines; and a 'quote'	278.25
426	3	Two\nlines; and a 'quote'	281.25
427	3	Two\nlines; and a 'quote'	284.25
428	3	Two\nlines; and a 'quote'	287.25
429	3	Two\nlines; and a 'quote'	290.25
430	3	Two\nlines; and a 'quote'	293.25
431	3	Two\nlines; and a 'quote'	296.25
432	3	Two\nlines; and a 'quote'	299.25
433	3	Two\nlines; and a 'quote'	302.25
434	3	Two\nlines; and a 'quote'	305.25
435	3	Two\nlines; and a 'quote'	308.25
436	3	Two\nlines; and a 'quote'	311.25
437	3	Two\nlines; and a 'quote'	314.25
438	3	Two\nlines; and a 'quote'	317.25
439	3	Two\nlines; and a 'quote'	320.25
440	3	Two\nlines; and a 'quote'	323.25
441	3	Two\nlines; and a 'quote'	326.25
442	3	Two\nlines; and a 'quote'	329.25
443	3	Two\nlines; and a 'quote'	332.25
444	3	Two\nlines; and a 'quote'	335.25
445	3	Two\nlines; and a 'quote'	338.25
446	3	Two\nlines; and a 'quote'	341.25
447	3	Two\nlines; and a 'quote'	344.25
448	3	Two\nlines; and a 'quote'	347.25
449	3	Two\nlines; and a 'quote'	350.25
450	3	Two\nlines; and a 'quote'	353.25
451	3	Two\nlines; and a 'quote'	356.25
452	3	Two\nlines; and a 'quote'	359.25
453	3	Two\nlines; and a 'quote'	362.25
454	3	Two\nlines; and a 'quote'	365.25
455	3	Two\nlines; and a 'quote'	368.25
456	3	Two\nlines; and a 'quote'	371.25
457	3	Two\nlines; and a 'quote'	374.25
458	3	Two\nlines; and a 'quote'	377.25
459	3	Two\nlines; and a 'quote'	380.25
460	3	Two\nlines; and a 'quote'	383.25
461	3	Two\nlines; and a 'quote'	386.25
462	3	Two\nlines; and a 'quote'	389.25
463	3	Two\nlines; and a 'quote'	392.25
464	3	Two\nlines; and a 'quote'	395.25
465	3	Two\nlines; and a 'quote'	398.25
466	3	Two\nlines; and a 'quote'	401.25
467	3	Two\nlines; and a 'quote'	404.25
468	3	Two\nlines; and a 'quote'	407.25
469	3	Two\nlines; and a 'quote'	410.25
470	3	Two\nlines; and a 'quote'	413.25
471	3	Two\nlines; and a 'quote'	416.25
472	3	Two\nlines; and a 'quote'	419.25
473	3	Two\nlines; and a 'quote'	422.25
474	3	Two\nlines; and a 'quote'	425.25
475	3	Two\nlines; and a 'quote'	428.25
476	3	Two\nlines; and a 'quote'	431.25
477	3	Two\nlines; and a 'quote'	434.25
478	3	Two\nlines; and a 'quote'	437.25
479	3	Two\nlines; and a 'quote'	440.25
480	3	Two\nlines; and a 'quote'	443.25
481	3	Two\nlines; and a 'quote'	446.25
482	3	Two\nlines; and a 'quote'	449.25
483	3	Two\nlines; and a 'quote'	452.25
484	3	Two\nlines; and a 'quote'	455.25
485	3	Two\nlines; and a 'quote'	458.25
486	3	Two\nlines; and a 'quote'	461.25
487	3	Two\nlines; and a 'quote'	464.25
488	3	Two\nlines; and a 'quote'	467.25
489	3	Two\nlines; and a 'quote'	470.25
490	3	Two\nlines; and a 'quote'	473.25
491	3	Two\nlines; and a 'quote'	476.25
492	3	Two\nlines; and a 'quote'	479.25
493	3	Two\nlines; and a 'quote'	482.25
494	3	Two\nlines; and a 'quote'	485.25
495	3	Two\nlines; and a 'quote'	488.25
496	3	Two\nlines; and a 'quote'	491.25
497	3	Two\nlines; and a 'quote'	494.25
498	3	Two\nlines; and a 'quote'	497.25
499	3	Two\nlines; and a 'quote'	500.25
500	3	Two\nlines; and a 'quote'	503.25
501	3	Two\nlines; and a 'quote'	506.25
502	3	Two\nlines; and a 'quote'	509.25
503	3	Two\nlines; and a 'quote'	512.25
504	3	Two\nlines; and a 'quote'	515.25
505	3	Two\nlines; and a 'quote'	518.25
506	3	Two\nlines; and a 'quote'	521.25
507	3	Two\nlines; and a 'quote'	524.25
508	3	Two\nlines; and a 'quote'	527.25
509	3	Two\nlines; and a 'quote'	530.25
510	3	Two\nlines; and a 'quote'	533.25
511	3	Two\nlines; and a 'quote'	536.25
512	3	Two\nlines; and a 'quote'	539.25
513	3	Two\nlines; and a 'quote'	542.25
514	3	Two\nlines; and a 'quote'	545.25
515	3	Two\nlines; and a 'quote'	548.25
516	3	Two\nlines; and a 'quote'	551.25
517	3	Two\nlines; and a 'quote'	554.25
518	3	Two\nlines; and a 'quote'	557.25
519	3	Two\nlines; and a 'quote'	560.25
520	3	Two\nlines; and a 'quote'	563.25
521	3	Two\nlines; and a 'quote'	566.25
522	3	Two\nlines; and a 'quote'	569.25
523	3	Two\nlines; and a 'quote'	572.25
524	3	Two\nlines; and a 'quote'	575.25
525	3	Two\nlines; and a 'quote'	578.25
526	3	Two\nlines; and a 'quote'	581.25
527	3	Two\nlines; and a 'quote'	584.25
528	3	Two\nlines; and a 'quote'	587.25
529	3	Two\nlines; and a 'quote'	590.25
530	3	Two\nlines; and a 'quote'	593.25
531	3	Two\nlines; and a 'quote'	596.25
532	3	Two\nlines; and a 'quote'	599.25
533	3	Two\nlines; and a 'quote'	602.25
534	3	Two\nlines; and a 'quote'	605.25
535	3	Two\nlines; and a 'quote'	608.25
536	3	Two\nlines; and a 'quote'	611.25
537	3	Two\nlines; and a 'quote'	614.25
538	3	Two\nlines; and a 'quote'	617.25
539	3	Two\nlines; and a 'quote'	620.25
540	3	Two\nlines; and a 'quote'	623.25
541	3	Two\nlines; and a 'quote'	626.25
542	3	Two\nlines; and a 'quote'	629.25
543	3	Two\nlines; and a 'quote'	632.25
544	3	Two\nlines; and a 'quote'	635.25
545	3	Two\nlines; and a 'quote'	638.25
546	3	Two\nlines; and a 'quote'	641.25
547	3	Two\nlines; and a 'quote'	644.25
548	3	Two\nlines; and a 'quote'	647.25
549	3	Two\nlines; and a 'quote'	650.25
550	3	Two\nlines; and a 'quote'	653.25
551	3	Two\nlines; and a 'quote'	656.25
552	3	Two\nlines; and a 'quote'	659.25
553	3	Two\nlines; and a 'quote'	662.25
554	3	Two\nlines; and a 'quote'	665.25
555	3	Two\nlines; and a 'quote'	668.25
556	3	Two\nlines; and a 'quote'	671.25
557	3	Two\nlines; and a 'quote'	674.25
558	3	Two\nlines; and a 'quote'	677.25
559	3	Two\nlines; and a 'quote'	680.25
560	3	Two\nlines; and a 'quote'	683.25
561	3	Two\nlines; and a 'quote'	686.25
562	3	Two\nlines; and a 'quote'	689.25
563	3	Two\nlines; and a 'quote'	692.25
564	3	Two\nlines; and a 'quote'	695.25
565	3	Two\nlines; and a 'quote'	698.25
566	3	Two\nlines; and a 'quote'	701.25
567	3	Two\nlines; and a 'quote'	704.25
568	3	Two\nlines; and a 'quote'	707.25
569	3	Two\nlines; and a 'quote'	710.25
570	3	Two\nlines; and a 'quote'	713.25
571	3	Two\nlines; and a 'quote'	716.25
572	3	Two\nlines; and a 'quote'	719.25
573	3	Two\nlines; and a 'quote'	722.25
574	3	Two\nlines; and a 'quote'	725.25
575	3	Two\nlines; and a 'quote'	728.25
576	3	Two\nlines; and a 'quote'	731.25
577	3	Two\nlines; and a 'quote'	734.25
578	3	Two\nlines; and a 'quote'	737.25
579	3	Two\nlines; and a 'quote'	740.25
580	3	Two\nlines; and a 'quote'	743.25
581	3	Two\nlines; and a 'quote'	746.25
582	3	Two\nlines; and a 'quote'	749.25
583	3	Two\nlines; and a 'quote'	752.25
584	3	Two\nlines; and a 'quote'	755.25
585	3	Two\nlines; and a 'quote'	758.25
586	3	Two\nlines; and a 'quote'	761.25
587	3	Two\nlines; and a 'quote'	764.25
588	3	Two\nlines; and a 'quote'	767.25
589	3	Two\nlines; and a 'quote'	770.25
590	3	Two\nlines; and a 'quote'	773.25
591	3	Two\nlines; and a 'quote'	776.25
592	3	Two\nlines; and a 'quote'	779.25
593	3	Two\nlines; and a 'quote'	782.25
594	3	Two\nlines; and a 'quote'	785.25
595	3	Two\nlines; and a 'quote'	788.25
596	3	Two\nlines; and a 'quote'	791.25
597	3	Two\nlines; and a 'quote'	794.25
598	3	Two\nlines; and a 'quote'	797.25
599	3	Two\nlines; and a 'quote'	800.25
600	3	Two\nlines; and a 'quote'	803.25
601	3	Two\nlines; and a 'quote'	806.25
602	3	Two\nlines; and a 'quote'	809.25
603	3	Two\nlines; and a 'quote'	812.25
604	3	Two\nlines; and a 'quote'	815.25
605	3	Two\nlines; and a 'quote'	818.25
606	3	Two\nlines; and a 'quote'	821.25
607	3	Two\nlines; and a 'quote'	824.25
608	3	Two\nlines; and a 'quote'	827.25
609	3	Two\nlines; and a 'quote'	830.25
610	3	Two\nlines; and a 'quote'	833.25
611	3	Two\nlines; and a 'quote'	836.25
612	3	Two\nlines; and a 'quote'	839.25
613	3	Two\nlines; and a 'quote'	842.25
614	3	Two\nlines; and a 'quote'	845.25
615	3	Two\nlines; and a 'quote'	848.25
616	3	Two\nlines; and a 'quote'	851.25
617	3	Two\nlines; and a 'quote'	854.25
618	3	Two\nlines; and a 'quote'	857.25
619	3	Two\nlines; and a 'quote'	860.25
620	3	Two\nlines; and a 'quote'	863.25
621	3	Two\nlines; and a 'quote'	866.25
622	3	Two\nlines; and a 'quote'	869.25
623	3	Two\nlines; and a 'quote'	872.25
624	3	Two\nlines; and a 'quote'	875.25
625	3	Two\nlines; and a 'quote'	878.25
626	3	Two\nlines; and a 'quote'	881.25
627	3	Two\nlines; and a 'quote'	884.25
628	3	Two\nlines; and a 'quote'	887.25
629	3	Two\nlines; and a 'quote'	890.25
630	3	Two\nlines; and a 'quote'	893.25
631	3	Two\nlines; and a 'quote'	896.25
632	3	Two\nlines; and a 'quote'	899.25
633	3	Two\nlines; and a 'quote'	902.25
634	3	Two\nlines; and a 'quote'	905.25
635	3	Two\nlines; and a 'quote'	908.25
636	3	Two\nlines; and a 'quote'	911.25
637	3	Two\nlines; and a 'quote'	914.25
638	3	Two\nlines; and a 'quote'	917.25
639	3	Two\nlines; and a 'quote'	920.25
640	3	Two\nlines; and a 'quote'	923.25
641	3	Two\nlines; and a 'quote'	926.25
642	3	Two\nlines; and a 'quote'	929.25
643	3	Two\nlines; and a 'quote'	932.25
644	3	Two\nlines; and a 'quote'	935.25
645	3	Two\nlines; and a 'quote'	938.25
646	3	Two\nlines; and a 'quote'	941.25
647	3	Two\nlines; and a 'quote'	944.25
648	3	Two\nlines; and a 'quote'	947.25
649	3	Two\nlines; and a 'quote'	950.25
650	3	Two\nlines; and a 'quote'	953.25
651	3	Two\nlines; and a 'quote'	956.25
652	3	Two\nlines; and a 'quote'	959.25
653	3	Two\nlines; and a 'quote'	962.25
654	3	Two\nlines; and a 'quote'	965.25
655	3	Two\nlines; and a 'quote'	968.25
656	3	Two\nlines; and a 'quote'	971.25
657	3	Two\nlines; and a 'quote'	974.25
658	3	Two\nlines; and a 'quote'	977.25
659	3	Two\nlines; and a 'quote'	980.25
660	3	Two\nlines; and a 'quote'	983.25
661	3	Two\nlines; and a 'quote'	986.25
662	3	Two\nlines; and a 'quote'	989.25
663	3	Two\nlines; and a 'quote'	992.25
664	3	Two\nlines; and a 'quote'	995.25
665	3	Two\nlines; and a 'quote'	1.25
666	3	Two\nlines; and a 'quote'	4.25
667	3	Two\nlines; and a 'quote'	7.25
668	3	Two\nlines; and a 'quote'	10.25
669	3	Two\nlines; and a 'quote'	13.25
670	3	Two\nlines; and a 'quote'	16.25
671	3	Two\nlines; and a 'quote'	19.25
672	3	Two\nlines; and a 'quote'	22.25
673	3	Two\nlines; and a 'quote'	25.25
674	3	Two\nlines; and a 'quote'	28.25
675	3	Two\nlines; and a 'quote'	31.25
676	3	Two\nlines; and a 'quote'	34.25
677	3	Two\nlines; and a 'quote'	37.25
678	3	Two\nlines; and a 'quote'	40.25
679	3	Two\nlines; and a 'quote'	43.25
680	3	Two\nlines; and a 'quote'	46.25
681	3	Two\nlines; and a 'quote'	49.25
682	3	Two\nlines; and a 'quote'	52.25
683	3	Two\nlines; and a 'quote'	55.25
684	3	Two\nlines; and a 'quote'	58.25
685	3	Two\nlines; and a 'quote'	61.25
686	3	Two\nlines; and a 'quote'	64.25
687	3	Two\nlines; and a 'quote'	67.25
688	3	Two\nlines; and a 'quote'	70.25
689	3	Two\nlines; and a 'quote'	73.25
690	3	Two\nlines; and a 'quote'	76.25
691	3	Two\nlines; and a 'quote'	79.25
692	3	Two\nlines; and a 'quote'	82.25
693	3	Two\nlines; and a 'quote'	85.25
694	3	Two\nlines; and a 'quote'	88.25
695	3	Two\nlines; and a 'quote'	91.25
696	3	Two\nlines; and a 'quote'	94.25
697	3	Two\nlines; and a 'quote'	97.25
698	3	Two\nlines; and a 'quote'	100.25
699	3	Two\nlines; and a 'quote'	103.25
700	3	Two\nlines; and a 'quote'	106.25
\.


--
-- Data for Name: invoices; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.invoices (id, company_id, port_call_id, issued, currency) FROM stdin;
1	2	2	2026-01-06	EUR
2	3	3	2026-01-07	EUR
3	4	4	2026-01-08	EUR
4	5	5	2026-01-09	EUR
5	6	6	2026-01-10	EUR
6	7	7	2026-01-11	EUR
7	8	8	2026-01-12	EUR
8	9	9	2026-01-13	EUR
9	10	10	2026-01-14	EUR
10	11	11	2026-01-15	EUR
11	12	12	2026-01-16	EUR
12	13	13	2026-01-17	EUR
13	14	14	2026-01-18	EUR
14	15	15	2026-01-19	EUR
15	16	16	2026-01-20	EUR
16	17	17	2026-01-21	EUR
17	18	18	2026-01-22	EUR
18	19	19	2026-01-23	EUR
19	20	20	2026-01-24	EUR
20	21	21	2026-01-25	EUR
21	22	22	2026-01-26	EUR
22	23	23	2026-01-27	EUR
23	24	24	2026-01-28	EUR
24	25	25	2026-01-29	EUR
25	26	26	2026-01-30	EUR
26	27	27	2026-01-31	EUR
27	28	28	2026-02-01	EUR
28	29	29	2026-02-02	EUR
29	30	30	2026-02-03	EUR
30	31	31	2026-02-04	EUR
31	32	32	2026-02-05	EUR
32	33	33	2026-02-06	EUR
33	34	34	2026-02-07	EUR
34	35	35	2026-02-08	EUR
35	36	36	2026-02-09	EUR
36	37	37	2026-02-10	EUR
37	38	38	2026-02-11	EUR
38	39	39	2026-02-12	EUR
39	40	40	2026-02-13	EUR
40	41	41	2026-02-14	EUR
41	42	42	2026-02-15	EUR
42	43	43	2026-02-16	EUR
43	44	44	2026-02-17	EUR
44	45	45	2026-02-18	EUR
45	46	46	2026-02-19	EUR
46	47	47	2026-02-20	EUR
47	48	48	2026-02-21	EUR
48	49	49	2026-02-22	EUR
49	50	50	2026-02-23	EUR
50	51	51	2026-02-24	EUR
51	52	52	2026-02-25	EUR
52	53	53	2026-02-26	EUR
53	54	54	2026-02-27	EUR
54	55	55	2026-02-28	EUR
55	56	56	2026-03-01	EUR
56	57	57	2026-03-02	EUR
57	58	58	2026-03-03	EUR
58	59	59	2026-03-04	EUR
59	60	60	2026-03-05	EUR
60	1	61	2026-03-06	EUR
61	2	62	2026-03-07	EUR
62	3	63	2026-03-08	EUR
63	4	64	2026-03-09	EUR
64	5	65	2026-03-10	EUR
65	6	66	2026-03-11	EUR
66	7	67	2026-03-12	EUR
67	8	68	2026-03-13	EUR
68	9	69	2026-03-14	EUR
69	10	70	2026-03-15	EUR
70	11	71	2026-03-16	EUR
71	12	72	2026-03-17	EUR
72	13	73	2026-03-18	EUR
73	14	74	2026-03-19	EUR
74	15	75	2026-03-20	EUR
75	16	76	2026-03-21	EUR
76	17	77	2026-03-22	EUR
77	18	78	2026-03-23	EUR
78	19	79	2026-03-24	EUR
79	20	80	2026-03-25	EUR
80	21	81	2026-03-26	EUR
81	22	82	2026-03-27	EUR
82	23	83	2026-03-28	EUR
83	24	84	2026-03-29	EUR
84	25	85	2026-03-30	EUR
85	26	86	2026-03-31	EUR
86	27	87	2026-04-01	EUR
87	28	88	2026-04-02	EUR
88	29	89	2026-04-03	EUR
89	30	90	2026-04-04	EUR
90	31	91	2026-04-05	EUR
91	32	92	2026-04-06	EUR
92	33	93	2026-04-07	EUR
93	34	94	2026-04-08	EUR
94	35	95	2026-04-09	EUR
95	36	96	2026-04-10	EUR
96	37	97	2026-04-11	EUR
97	38	98	2026-04-12	EUR
98	39	99	2026-04-13	EUR
99	40	100	2026-04-14	EUR
100	41	101	2026-04-15	EUR
101	42	102	2026-04-16	EUR
102	43	103	2026-04-17	EUR
103	44	104	2026-04-18	EUR
104	45	105	2026-04-19	EUR
105	46	106	2026-04-20	EUR
106	47	107	2026-04-21	EUR
107	48	108	2026-04-22	EUR
108	49	109	2026-04-23	EUR
109	50	110	2026-04-24	EUR
110	51	111	2026-04-25	EUR
111	52	112	2026-04-26	EUR
112	53	113	2026-04-27	EUR
113	54	114	2026-04-28	EUR
114	55	115	2026-04-29	EUR
115	56	116	2026-04-30	EUR
116	57	117	2026-05-01	EUR
117	58	118	2026-05-02	EUR
118	59	119	2026-05-03	EUR
119	60	120	2026-05-04	EUR
120	1	121	2026-05-05	EUR
121	2	122	2026-05-06	EUR
122	3	123	2026-05-07	EUR
123	4	124	2026-05-08	EUR
124	5	125	2026-05-09	EUR
125	6	126	2026-05-10	EUR
126	7	127	2026-05-11	EUR
127	8	128	2026-05-12	EUR
128	9	129	2026-05-13	EUR
129	10	130	2026-05-14	EUR
130	11	131	2026-05-15	EUR
131	12	132	2026-05-16	EUR
132	13	133	2026-05-17	EUR
133	14	134	2026-05-18	EUR
134	15	135	2026-05-19	EUR
135	16	136	2026-05-20	EUR
136	17	137	2026-05-21	EUR
137	18	138	2026-05-22	EUR
138	19	139	2026-05-23	EUR
139	20	140	2026-05-24	EUR
140	21	141	2026-05-25	EUR
141	22	142	2026-05-26	EUR
142	23	143	2026-05-27	EUR
143	24	144	2026-05-28	EUR
144	25	145	2026-05-29	EUR
145	26	146	2026-05-30	EUR
146	27	147	2026-05-31	EUR
147	28	148	2026-06-01	EUR
148	29	149	2026-06-02	EUR
149	30	150	2026-06-03	EUR
150	31	151	2026-06-04	EUR
151	32	152	2026-06-05	EUR
152	33	153	2026-06-06	EUR
153	34	154	2026-06-07	EUR
154	35	155	2026-06-08	EUR
155	36	156	2026-06-09	EUR
156	37	157	2026-06-10	EUR
157	38	158	2026-06-11	EUR
158	39	159	2026-06-12	EUR
159	40	160	2026-06-13	EUR
160	41	161	2026-06-14	EUR
161	42	162	2026-06-15	EUR
162	43	163	2026-06-16	EUR
163	44	164	2026-06-17	EUR
164	45	165	2026-06-18	EUR
165	46	166	2026-06-19	EUR
166	47	167	2026-06-20	EUR
167	48	168	2026-06-21	EUR
168	49	169	2026-06-22	EUR
169	50	170	2026-06-23	EUR
170	51	171	2026-06-24	EUR
171	52	172	2026-06-25	EUR
172	53	173	2026-06-26	EUR
173	54	174	2026-06-27	EUR
174	55	175	2026-06-28	EUR
175	56	176	2026-06-29	EUR
176	57	177	2026-06-30	EUR
177	58	178	2026-07-01	EUR
178	59	179	2026-07-02	EUR
179	60	180	2026-07-03	EUR
180	1	181	2026-07-04	EUR
181	2	182	2026-07-05	EUR
182	3	183	2026-07-06	EUR
183	4	184	2026-07-07	EUR
184	5	185	2026-07-08	EUR
185	6	186	2026-07-09	EUR
186	7	187	2026-07-10	EUR
187	8	188	2026-07-11	EUR
188	9	189	2026-07-12	EUR
189	10	190	2026-07-13	EUR
190	11	191	2026-07-14	EUR
191	12	192	2026-07-15	EUR
192	13	193	2026-07-16	EUR
193	14	194	2026-07-17	EUR
194	15	195	2026-07-18	EUR
195	16	196	2026-07-19	EUR
196	17	197	2026-07-20	EUR
197	18	198	2026-07-21	EUR
198	19	199	2026-07-22	EUR
199	20	200	2026-07-23	EUR
200	21	201	2026-01-05	EUR
201	22	202	2026-01-06	EUR
202	23	203	2026-01-07	EUR
203	24	204	2026-01-08	EUR
204	25	205	2026-01-09	EUR
205	26	206	2026-01-10	EUR
206	27	207	2026-01-11	EUR
207	28	208	2026-01-12	EUR
208	29	209	2026-01-13	EUR
209	30	210	2026-01-14	EUR
210	31	211	2026-01-15	EUR
211	32	212	2026-01-16	EUR
212	33	213	2026-01-17	EUR
213	34	214	2026-01-18	EUR
214	35	215	2026-01-19	EUR
215	36	216	2026-01-20	EUR
216	37	217	2026-01-21	EUR
217	38	218	2026-01-22	EUR
218	39	219	2026-01-23	EUR
219	40	220	2026-01-24	EUR
220	41	221	2026-01-25	EUR
221	42	222	2026-01-26	EUR
222	43	223	2026-01-27	EUR
223	44	224	2026-01-28	EUR
224	45	225	2026-01-29	EUR
225	46	226	2026-01-30	EUR
226	47	227	2026-01-31	EUR
227	48	228	2026-02-01	EUR
228	49	229	2026-02-02	EUR
229	50	230	2026-02-03	EUR
230	51	231	2026-02-04	EUR
231	52	232	2026-02-05	EUR
232	53	233	2026-02-06	EUR
233	54	234	2026-02-07	EUR
234	55	235	2026-02-08	EUR
235	56	236	2026-02-09	EUR
236	57	237	2026-02-10	EUR
237	58	238	2026-02-11	EUR
238	59	239	2026-02-12	EUR
239	60	240	2026-02-13	EUR
240	1	241	2026-02-14	EUR
241	2	242	2026-02-15	EUR
242	3	243	2026-02-16	EUR
243	4	244	2026-02-17	EUR
244	5	245	2026-02-18	EUR
245	6	246	2026-02-19	EUR
246	7	247	2026-02-20	EUR
247	8	248	2026-02-21	EUR
248	9	249	2026-02-22	EUR
249	10	250	2026-02-23	EUR
250	11	251	2026-02-24	EUR
251	12	252	2026-02-25	EUR
252	13	253	2026-02-26	EUR
253	14	254	2026-02-27	EUR
254	15	255	2026-02-28	EUR
255	16	256	2026-03-01	EUR
256	17	257	2026-03-02	EUR
257	18	258	2026-03-03	EUR
258	19	259	2026-03-04	EUR
259	20	260	2026-03-05	EUR
260	21	261	2026-03-06	EUR
261	22	262	2026-03-07	EUR
262	23	263	2026-03-08	EUR
263	24	264	2026-03-09	EUR
264	25	265	2026-03-10	EUR
265	26	266	2026-03-11	EUR
266	27	267	2026-03-12	EUR
267	28	268	2026-03-13	EUR
268	29	269	2026-03-14	EUR
269	30	270	2026-03-15	EUR
270	31	271	2026-03-16	EUR
271	32	272	2026-03-17	EUR
272	33	273	2026-03-18	EUR
273	34	274	2026-03-19	EUR
274	35	275	2026-03-20	EUR
275	36	276	2026-03-21	EUR
276	37	277	2026-03-22	EUR
277	38	278	2026-03-23	EUR
278	39	279	2026-03-24	EUR
279	40	280	2026-03-25	EUR
280	41	281	2026-03-26	EUR
281	42	282	2026-03-27	EUR
282	43	283	2026-03-28	EUR
283	44	284	2026-03-29	EUR
284	45	285	2026-03-30	EUR
285	46	286	2026-03-31	EUR
286	47	287	2026-04-01	EUR
287	48	288	2026-04-02	EUR
288	49	289	2026-04-03	EUR
289	50	290	2026-04-04	EUR
290	51	291	2026-04-05	EUR
291	52	292	2026-04-06	EUR
292	53	293	2026-04-07	EUR
293	54	294	2026-04-08	EUR
294	55	295	2026-04-09	EUR
295	56	296	2026-04-10	EUR
296	57	297	2026-04-11	EUR
297	58	298	2026-04-12	EUR
298	59	299	2026-04-13	EUR
299	60	300	2026-04-14	EUR
300	1	301	2026-04-15	EUR
301	2	302	2026-04-16	EUR
302	3	303	2026-04-17	EUR
303	4	304	2026-04-18	EUR
304	5	305	2026-04-19	EUR
305	6	306	2026-04-20	EUR
306	7	307	2026-04-21	EUR
307	8	308	2026-04-22	EUR
308	9	309	2026-04-23	EUR
309	10	310	2026-04-24	EUR
310	11	311	2026-04-25	EUR
311	12	312	2026-04-26	EUR
312	13	313	2026-04-27	EUR
313	14	314	2026-04-28	EUR
314	15	315	2026-04-29	EUR
315	16	316	2026-04-30	EUR
316	17	317	2026-05-01	EUR
317	18	318	2026-05-02	EUR
318	19	319	2026-05-03	EUR
319	20	320	2026-05-04	EUR
320	21	321	2026-05-05	EUR
321	22	322	2026-05-06	EUR
322	23	323	2026-05-07	EUR
323	24	324	2026-05-08	EUR
324	25	325	2026-05-09	EUR
325	26	326	2026-05-10	EUR
326	27	327	2026-05-11	EUR
327	28	328	2026-05-12	EUR
328	29	329	2026-05-13	EUR
329	30	330	2026-05-14	EUR
330	31	331	2026-05-15	EUR
331	32	332	2026-05-16	EUR
332	33	333	2026-05-17	EUR
333	34	334	2026-05-18	EUR
334	35	335	2026-05-19	EUR
335	36	336	2026-05-20	EUR
336	37	337	2026-05-21	EUR
337	38	338	2026-05-22	EUR
338	39	339	2026-05-23	EUR
339	40	340	2026-05-24	EUR
340	41	341	2026-05-25	EUR
341	42	342	2026-05-26	EUR
342	43	343	2026-05-27	EUR
343	44	344	2026-05-28	EUR
344	45	345	2026-05-29	EUR
345	46	346	2026-05-30	EUR
346	47	347	2026-05-31	EUR
347	48	348	2026-06-01	EUR
348	49	349	2026-06-02	EUR
349	50	350	2026-06-03	EUR
350	51	351	2026-06-04	EUR
351	52	352	2026-06-05	EUR
352	53	353	2026-06-06	EUR
353	54	354	2026-06-07	EUR
354	55	355	2026-06-08	EUR
355	56	356	2026-06-09	EUR
356	57	357	2026-06-10	EUR
357	58	358	2026-06-11	EUR
358	59	359	2026-06-12	EUR
359	60	360	2026-06-13	EUR
360	1	361	2026-06-14	EUR
361	2	362	2026-06-15	EUR
362	3	363	2026-06-16	EUR
363	4	364	2026-06-17	EUR
364	5	365	2026-06-18	EUR
365	6	366	2026-06-19	EUR
366	7	367	2026-06-20	EUR
367	8	368	2026-06-21	EUR
368	9	369	2026-06-22	EUR
369	10	370	2026-06-23	EUR
370	11	371	2026-06-24	EUR
371	12	372	2026-06-25	EUR
372	13	373	2026-06-26	EUR
373	14	374	2026-06-27	EUR
374	15	375	2026-06-28	EUR
375	16	376	2026-06-29	EUR
376	17	377	2026-06-30	EUR
377	18	378	2026-07-01	EUR
378	19	379	2026-07-02	EUR
379	20	380	2026-07-03	EUR
380	21	381	2026-07-04	EUR
381	22	382	2026-07-05	EUR
382	23	383	2026-07-06	EUR
383	24	384	2026-07-07	EUR
384	25	385	2026-07-08	EUR
385	26	386	2026-07-09	EUR
386	27	387	2026-07-10	EUR
387	28	388	2026-07-11	EUR
388	29	389	2026-07-12	EUR
389	30	390	2026-07-13	EUR
390	31	391	2026-07-14	EUR
391	32	392	2026-07-15	EUR
392	33	393	2026-07-16	EUR
393	34	394	2026-07-17	EUR
394	35	395	2026-07-18	EUR
395	36	396	2026-07-19	EUR
396	37	397	2026-07-20	EUR
397	38	398	2026-07-21	EUR
398	39	399	2026-07-22	EUR
399	40	400	2026-07-23	EUR
400	41	401	2026-01-05	EUR
401	42	402	2026-01-06	EUR
402	43	403	2026-01-07	EUR
403	44	404	2026-01-08	EUR
404	45	405	2026-01-09	EUR
405	46	406	2026-01-10	EUR
406	47	407	2026-01-11	EUR
407	48	408	2026-01-12	EUR
408	49	409	2026-01-13	EUR
409	50	410	2026-01-14	EUR
410	51	411	2026-01-15	EUR
411	52	412	2026-01-16	EUR
412	53	413	2026-01-17	EUR
413	54	414	2026-01-18	EUR
414	55	415	2026-01-19	EUR
415	56	416	2026-01-20	EUR
416	57	417	2026-01-21	EUR
417	58	418	2026-01-22	EUR
418	59	419	2026-01-23	EUR
419	60	420	2026-01-24	EUR
420	1	421	2026-01-25	EUR
421	2	422	2026-01-26	EUR
422	3	423	2026-01-27	EUR
423	4	424	2026-01-28	EUR
424	5	425	2026-01-29	EUR
425	6	426	2026-01-30	EUR
426	7	427	2026-01-31	EUR
427	8	428	2026-02-01	EUR
428	9	429	2026-02-02	EUR
429	10	430	2026-02-03	EUR
430	11	431	2026-02-04	EUR
431	12	432	2026-02-05	EUR
432	13	433	2026-02-06	EUR
433	14	434	2026-02-07	EUR
434	15	435	2026-02-08	EUR
435	16	436	2026-02-09	EUR
436	17	437	2026-02-10	EUR
437	18	438	2026-02-11	EUR
438	19	439	2026-02-12	EUR
439	20	440	2026-02-13	EUR
440	21	441	2026-02-14	EUR
441	22	442	2026-02-15	EUR
442	23	443	2026-02-16	EUR
443	24	444	2026-02-17	EUR
444	25	445	2026-02-18	EUR
445	26	446	2026-02-19	EUR
446	27	447	2026-02-20	EUR
447	28	448	2026-02-21	EUR
448	29	449	2026-02-22	EUR
449	30	450	2026-02-23	EUR
450	31	451	2026-02-24	EUR
451	32	452	2026-02-25	EUR
452	33	453	2026-02-26	EUR
453	34	454	2026-02-27	EUR
454	35	455	2026-02-28	EUR
455	36	456	2026-03-01	EUR
456	37	457	2026-03-02	EUR
457	38	458	2026-03-03	EUR
458	39	459	2026-03-04	EUR
459	40	460	2026-03-05	EUR
460	41	461	2026-03-06	EUR
461	42	462	2026-03-07	EUR
462	43	463	2026-03-08	EUR
463	44	464	2026-03-09	EUR
464	45	465	2026-03-10	EUR
465	46	466	2026-03-11	EUR
466	47	467	2026-03-12	EUR
467	48	468	2026-03-13	EUR
468	49	469	2026-03-14	EUR
469	50	470	2026-03-15	EUR
470	51	471	2026-03-16	EUR
471	52	472	2026-03-17	EUR
472	53	473	2026-03-18	EUR
473	54	474	2026-03-19	EUR
474	55	475	2026-03-20	EUR
475	56	476	2026-03-21	EUR
476	57	477	2026-03-22	EUR
477	58	478	2026-03-23	EUR
478	59	479	2026-03-24	EUR
479	60	480	2026-03-25	EUR
480	1	481	2026-03-26	EUR
481	2	482	2026-03-27	EUR
482	3	483	2026-03-28	EUR
483	4	484	2026-03-29	EUR
484	5	485	2026-03-30	EUR
485	6	486	2026-03-31	EUR
486	7	487	2026-04-01	EUR
487	8	488	2026-04-02	EUR
488	9	489	2026-04-03	EUR
489	10	490	2026-04-04	EUR
490	11	491	2026-04-05	EUR
491	12	492	2026-04-06	EUR
492	13	493	2026-04-07	EUR
493	14	494	2026-04-08	EUR
494	15	495	2026-04-09	EUR
495	16	496	2026-04-10	EUR
496	17	497	2026-04-11	EUR
497	18	498	2026-04-12	EUR
498	19	499	2026-04-13	EUR
499	20	500	2026-04-14	EUR
500	21	501	2026-04-15	EUR
501	22	502	2026-04-16	EUR
502	23	503	2026-04-17	EUR
503	24	504	2026-04-18	EUR
504	25	505	2026-04-19	EUR
505	26	506	2026-04-20	EUR
506	27	507	2026-04-21	EUR
507	28	508	2026-04-22	EUR
508	29	509	2026-04-23	EUR
509	30	510	2026-04-24	EUR
510	31	511	2026-04-25	EUR
511	32	512	2026-04-26	EUR
512	33	513	2026-04-27	EUR
513	34	514	2026-04-28	EUR
514	35	515	2026-04-29	EUR
515	36	516	2026-04-30	EUR
516	37	517	2026-05-01	EUR
517	38	518	2026-05-02	EUR
518	39	519	2026-05-03	EUR
519	40	520	2026-05-04	EUR
520	41	521	2026-05-05	EUR
521	42	522	2026-05-06	EUR
522	43	523	2026-05-07	EUR
523	44	524	2026-05-08	EUR
524	45	525	2026-05-09	EUR
525	46	526	2026-05-10	EUR
526	47	527	2026-05-11	EUR
527	48	528	2026-05-12	EUR
528	49	529	2026-05-13	EUR
529	50	530	2026-05-14	EUR
530	51	531	2026-05-15	EUR
531	52	532	2026-05-16	EUR
532	53	533	2026-05-17	EUR
533	54	534	2026-05-18	EUR
534	55	535	2026-05-19	EUR
535	56	536	2026-05-20	EUR
536	57	537	2026-05-21	EUR
537	58	538	2026-05-22	EUR
538	59	539	2026-05-23	EUR
539	60	540	2026-05-24	EUR
540	1	541	2026-05-25	EUR
541	2	542	2026-05-26	EUR
542	3	543	2026-05-27	EUR
543	4	544	2026-05-28	EUR
544	5	545	2026-05-29	EUR
545	6	546	2026-05-30	EUR
546	7	547	2026-05-31	EUR
547	8	548	2026-06-01	EUR
548	9	549	2026-06-02	EUR
549	10	550	2026-06-03	EUR
550	11	551	2026-06-04	EUR
551	12	552	2026-06-05	EUR
552	13	553	2026-06-06	EUR
553	14	554	2026-06-07	EUR
554	15	555	2026-06-08	EUR
555	16	556	2026-06-09	EUR
556	17	557	2026-06-10	EUR
557	18	558	2026-06-11	EUR
558	19	559	2026-06-12	EUR
559	20	560	2026-06-13	EUR
560	21	561	2026-06-14	EUR
561	22	562	2026-06-15	EUR
562	23	563	2026-06-16	EUR
563	24	564	2026-06-17	EUR
564	25	565	2026-06-18	EUR
565	26	566	2026-06-19	EUR
566	27	567	2026-06-20	EUR
567	28	568	2026-06-21	EUR
568	29	569	2026-06-22	EUR
569	30	570	2026-06-23	EUR
570	31	571	2026-06-24	EUR
571	32	572	2026-06-25	EUR
572	33	573	2026-06-26	EUR
573	34	574	2026-06-27	EUR
574	35	575	2026-06-28	EUR
575	36	576	2026-06-29	EUR
576	37	577	2026-06-30	EUR
577	38	578	2026-07-01	EUR
578	39	579	2026-07-02	EUR
579	40	580	2026-07-03	EUR
580	41	581	2026-07-04	EUR
581	42	582	2026-07-05	EUR
582	43	583	2026-07-06	EUR
583	44	584	2026-07-07	EUR
584	45	585	2026-07-08	EUR
585	46	586	2026-07-09	EUR
586	47	587	2026-07-10	EUR
587	48	588	2026-07-11	EUR
588	49	589	2026-07-12	EUR
589	50	590	2026-07-13	EUR
590	51	591	2026-07-14	EUR
591	52	592	2026-07-15	EUR
592	53	593	2026-07-16	EUR
593	54	594	2026-07-17	EUR
594	55	595	2026-07-18	EUR
595	56	596	2026-07-19	EUR
596	57	597	2026-07-20	EUR
597	58	598	2026-07-21	EUR
598	59	599	2026-07-22	EUR
599	60	600	2026-07-23	EUR
600	1	601	2026-01-05	EUR
601	2	602	2026-01-06	EUR
602	3	603	2026-01-07	EUR
603	4	604	2026-01-08	EUR
604	5	605	2026-01-09	EUR
605	6	606	2026-01-10	EUR
606	7	607	2026-01-11	EUR
607	8	608	2026-01-12	EUR
608	9	609	2026-01-13	EUR
609	10	610	2026-01-14	EUR
610	11	611	2026-01-15	EUR
611	12	612	2026-01-16	EUR
612	13	613	2026-01-17	EUR
613	14	614	2026-01-18	EUR
614	15	615	2026-01-19	EUR
615	16	616	2026-01-20	EUR
616	17	617	2026-01-21	EUR
617	18	618	2026-01-22	EUR
618	19	619	2026-01-23	EUR
619	20	620	2026-01-24	EUR
620	21	621	2026-01-25	EUR
621	22	622	2026-01-26	EUR
622	23	623	2026-01-27	EUR
623	24	624	2026-01-28	EUR
624	25	625	2026-01-29	EUR
625	26	626	2026-01-30	EUR
626	27	627	2026-01-31	EUR
627	28	628	2026-02-01	EUR
628	29	629	2026-02-02	EUR
629	30	630	2026-02-03	EUR
630	31	631	2026-02-04	EUR
631	32	632	2026-02-05	EUR
632	33	633	2026-02-06	EUR
633	34	634	2026-02-07	EUR
634	35	635	2026-02-08	EUR
635	36	636	2026-02-09	EUR
636	37	637	2026-02-10	EUR
637	38	638	2026-02-11	EUR
638	39	639	2026-02-12	EUR
639	40	640	2026-02-13	EUR
640	41	641	2026-02-14	EUR
641	42	642	2026-02-15	EUR
642	43	643	2026-02-16	EUR
643	44	644	2026-02-17	EUR
644	45	645	2026-02-18	EUR
645	46	646	2026-02-19	EUR
646	47	647	2026-02-20	EUR
647	48	648	2026-02-21	EUR
648	49	649	2026-02-22	EUR
649	50	650	2026-02-23	EUR
650	51	651	2026-02-24	EUR
651	52	652	2026-02-25	EUR
652	53	653	2026-02-26	EUR
653	54	654	2026-02-27	EUR
654	55	655	2026-02-28	EUR
655	56	656	2026-03-01	EUR
656	57	657	2026-03-02	EUR
657	58	658	2026-03-03	EUR
658	59	659	2026-03-04	EUR
659	60	660	2026-03-05	EUR
660	1	661	2026-03-06	EUR
661	2	662	2026-03-07	EUR
662	3	663	2026-03-08	EUR
663	4	664	2026-03-09	EUR
664	5	665	2026-03-10	EUR
665	6	666	2026-03-11	EUR
666	7	667	2026-03-12	EUR
667	8	668	2026-03-13	EUR
668	9	669	2026-03-14	EUR
669	10	670	2026-03-15	EUR
670	11	671	2026-03-16	EUR
671	12	672	2026-03-17	EUR
672	13	673	2026-03-18	EUR
673	14	674	2026-03-19	EUR
674	15	675	2026-03-20	EUR
675	16	676	2026-03-21	EUR
676	17	677	2026-03-22	EUR
677	18	678	2026-03-23	EUR
678	19	679	2026-03-24	EUR
679	20	680	2026-03-25	EUR
680	21	681	2026-03-26	EUR
681	22	682	2026-03-27	EUR
682	23	683	2026-03-28	EUR
683	24	684	2026-03-29	EUR
684	25	685	2026-03-30	EUR
685	26	686	2026-03-31	EUR
686	27	687	2026-04-01	EUR
687	28	688	2026-04-02	EUR
688	29	689	2026-04-03	EUR
689	30	690	2026-04-04	EUR
690	31	691	2026-04-05	EUR
691	32	692	2026-04-06	EUR
692	33	693	2026-04-07	EUR
693	34	694	2026-04-08	EUR
694	35	695	2026-04-09	EUR
695	36	696	2026-04-10	EUR
696	37	697	2026-04-11	EUR
697	38	698	2026-04-12	EUR
698	39	699	2026-04-13	EUR
699	40	700	2026-04-14	EUR
700	41	701	2026-04-15	EUR
\.


--
-- Data for Name: payments; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.payments (id, invoice_id, paid_at, amount) FROM stdin;
1	1	2026-03-01 13:00:00+00	101.00
2	2	2026-03-01 14:00:00+00	102.00
3	3	2026-03-01 15:00:00+00	103.00
4	4	2026-03-01 16:00:00+00	104.00
5	5	2026-03-01 17:00:00+00	105.00
6	6	2026-03-01 18:00:00+00	106.00
7	7	2026-03-01 19:00:00+00	107.00
8	8	2026-03-01 20:00:00+00	108.00
9	9	2026-03-01 21:00:00+00	109.00
10	10	2026-03-01 22:00:00+00	110.00
11	11	2026-03-01 23:00:00+00	111.00
12	12	2026-03-02 00:00:00+00	112.00
13	13	2026-03-02 01:00:00+00	113.00
14	14	2026-03-02 02:00:00+00	114.00
15	15	2026-03-02 03:00:00+00	115.00
16	16	2026-03-02 04:00:00+00	116.00
17	17	2026-03-02 05:00:00+00	117.00
18	18	2026-03-02 06:00:00+00	118.00
19	19	2026-03-02 07:00:00+00	119.00
20	20	2026-03-02 08:00:00+00	120.00
21	21	2026-03-02 09:00:00+00	121.00
22	22	2026-03-02 10:00:00+00	122.00
23	23	2026-03-02 11:00:00+00	123.00
24	24	2026-03-02 12:00:00+00	124.00
25	25	2026-03-02 13:00:00+00	125.00
26	26	2026-03-02 14:00:00+00	126.00
27	27	2026-03-02 15:00:00+00	127.00
28	28	2026-03-02 16:00:00+00	128.00
29	29	2026-03-02 17:00:00+00	129.00
30	30	2026-03-02 18:00:00+00	130.00
31	31	2026-03-02 19:00:00+00	131.00
32	32	2026-03-02 20:00:00+00	132.00
33	33	2026-03-02 21:00:00+00	133.00
34	34	2026-03-02 22:00:00+00	134.00
35	35	2026-03-02 23:00:00+00	135.00
36	36	2026-03-03 00:00:00+00	136.00
37	37	2026-03-03 01:00:00+00	137.00
38	38	2026-03-03 02:00:00+00	138.00
39	39	2026-03-03 03:00:00+00	139.00
40	40	2026-03-03 04:00:00+00	140.00
41	41	2026-03-03 05:00:00+00	141.00
42	42	2026-03-03 06:00:00+00	142.00
43	43	2026-03-03 07:00:00+00	143.00
44	44	2026-03-03 08:00:00+00	144.00
45	45	2026-03-03 09:00:00+00	145.00
46	46	2026-03-03 10:00:00+00	146.00
47	47	2026-03-03 11:00:00+00	147.00
48	48	2026-03-03 12:00:00+00	148.00
49	49	2026-03-03 13:00:00+00	149.00
50	50	2026-03-03 14:00:00+00	150.00
51	51	2026-03-03 15:00:00+00	151.00
52	52	2026-03-03 16:00:00+00	152.00
53	53	2026-03-03 17:00:00+00	153.00
54	54	2026-03-03 18:00:00+00	154.00
55	55	2026-03-03 19:00:00+00	155.00
56	56	2026-03-03 20:00:00+00	156.00
57	57	2026-03-03 21:00:00+00	157.00
58	58	2026-03-03 22:00:00+00	158.00
59	59	2026-03-03 23:00:00+00	159.00
60	60	2026-03-04 00:00:00+00	160.00
61	61	2026-03-04 01:00:00+00	161.00
62	62	2026-03-04 02:00:00+00	162.00
63	63	2026-03-04 03:00:00+00	163.00
64	64	2026-03-04 04:00:00+00	164.00
65	65	2026-03-04 05:00:00+00	165.00
66	66	2026-03-04 06:00:00+00	166.00
67	67	2026-03-04 07:00:00+00	167.00
68	68	2026-03-04 08:00:00+00	168.00
69	69	2026-03-04 09:00:00+00	169.00
70	70	2026-03-04 10:00:00+00	170.00
71	71	2026-03-04 11:00:00+00	171.00
72	72	2026-03-04 12:00:00+00	172.00
73	73	2026-03-04 13:00:00+00	173.00
74	74	2026-03-04 14:00:00+00	174.00
75	75	2026-03-04 15:00:00+00	175.00
76	76	2026-03-04 16:00:00+00	176.00
77	77	2026-03-04 17:00:00+00	177.00
78	78	2026-03-04 18:00:00+00	178.00
79	79	2026-03-04 19:00:00+00	179.00
80	80	2026-03-04 20:00:00+00	180.00
81	81	2026-03-04 21:00:00+00	181.00
82	82	2026-03-04 22:00:00+00	182.00
83	83	2026-03-04 23:00:00+00	183.00
84	84	2026-03-05 00:00:00+00	184.00
85	85	2026-03-05 01:00:00+00	185.00
86	86	2026-03-05 02:00:00+00	186.00
87	87	2026-03-05 03:00:00+00	187.00
88	88	2026-03-05 04:00:00+00	188.00
89	89	2026-03-05 05:00:00+00	189.00
90	90	2026-03-05 06:00:00+00	190.00
91	91	2026-03-05 07:00:00+00	191.00
92	92	2026-03-05 08:00:00+00	192.00
93	93	2026-03-05 09:00:00+00	193.00
94	94	2026-03-05 10:00:00+00	194.00
95	95	2026-03-05 11:00:00+00	195.00
96	96	2026-03-05 12:00:00+00	196.00
97	97	2026-03-05 13:00:00+00	197.00
98	98	2026-03-05 14:00:00+00	198.00
99	99	2026-03-05 15:00:00+00	199.00
100	100	2026-03-05 16:00:00+00	200.00
101	101	2026-03-05 17:00:00+00	201.00
102	102	2026-03-05 18:00:00+00	202.00
103	103	2026-03-05 19:00:00+00	203.00
104	104	2026-03-05 20:00:00+00	204.00
105	105	2026-03-05 21:00:00+00	205.00
106	106	2026-03-05 22:00:00+00	206.00
107	107	2026-03-05 23:00:00+00	207.00
108	108	2026-03-06 00:00:00+00	208.00
109	109	2026-03-06 01:00:00+00	209.00
110	110	2026-03-06 02:00:00+00	210.00
111	111	2026-03-06 03:00:00+00	211.00
112	112	2026-03-06 04:00:00+00	212.00
113	113	2026-03-06 05:00:00+00	213.00
114	114	2026-03-06 06:00:00+00	214.00
115	115	2026-03-06 07:00:00+00	215.00
116	116	2026-03-06 08:00:00+00	216.00
117	117	2026-03-06 09:00:00+00	217.00
118	118	2026-03-06 10:00:00+00	218.00
119	119	2026-03-06 11:00:00+00	219.00
120	120	2026-03-06 12:00:00+00	220.00
121	121	2026-03-06 13:00:00+00	221.00
122	122	2026-03-06 14:00:00+00	222.00
123	123	2026-03-06 15:00:00+00	223.00
124	124	2026-03-06 16:00:00+00	224.00
125	125	2026-03-06 17:00:00+00	225.00
126	126	2026-03-06 18:00:00+00	226.00
127	127	2026-03-06 19:00:00+00	227.00
128	128	2026-03-06 20:00:00+00	228.00
129	129	2026-03-06 21:00:00+00	229.00
130	130	2026-03-06 22:00:00+00	230.00
131	131	2026-03-06 23:00:00+00	231.00
132	132	2026-03-07 00:00:00+00	232.00
133	133	2026-03-07 01:00:00+00	233.00
134	134	2026-03-07 02:00:00+00	234.00
135	135	2026-03-07 03:00:00+00	235.00
136	136	2026-03-07 04:00:00+00	236.00
137	137	2026-03-07 05:00:00+00	237.00
138	138	2026-03-07 06:00:00+00	238.00
139	139	2026-03-07 07:00:00+00	239.00
140	140	2026-03-07 08:00:00+00	240.00
141	141	2026-03-07 09:00:00+00	241.00
142	142	2026-03-07 10:00:00+00	242.00
143	143	2026-03-07 11:00:00+00	243.00
144	144	2026-03-07 12:00:00+00	244.00
145	145	2026-03-07 13:00:00+00	245.00
146	146	2026-03-07 14:00:00+00	246.00
147	147	2026-03-07 15:00:00+00	247.00
148	148	2026-03-07 16:00:00+00	248.00
149	149	2026-03-07 17:00:00+00	249.00
150	150	2026-03-07 18:00:00+00	250.00
151	151	2026-03-07 19:00:00+00	251.00
152	152	2026-03-07 20:00:00+00	252.00
153	153	2026-03-07 21:00:00+00	253.00
154	154	2026-03-07 22:00:00+00	254.00
155	155	2026-03-07 23:00:00+00	255.00
156	156	2026-03-08 00:00:00+00	256.00
157	157	2026-03-08 01:00:00+00	257.00
158	158	2026-03-08 02:00:00+00	258.00
159	159	2026-03-08 03:00:00+00	259.00
160	160	2026-03-08 04:00:00+00	260.00
161	161	2026-03-08 05:00:00+00	261.00
162	162	2026-03-08 06:00:00+00	262.00
163	163	2026-03-08 07:00:00+00	263.00
164	164	2026-03-08 08:00:00+00	264.00
165	165	2026-03-08 09:00:00+00	265.00
166	166	2026-03-08 10:00:00+00	266.00
167	167	2026-03-08 11:00:00+00	267.00
168	168	2026-03-08 12:00:00+00	268.00
169	169	2026-03-08 13:00:00+00	269.00
170	170	2026-03-08 14:00:00+00	270.00
171	171	2026-03-08 15:00:00+00	271.00
172	172	2026-03-08 16:00:00+00	272.00
173	173	2026-03-08 17:00:00+00	273.00
174	174	2026-03-08 18:00:00+00	274.00
175	175	2026-03-08 19:00:00+00	275.00
176	176	2026-03-08 20:00:00+00	276.00
177	177	2026-03-08 21:00:00+00	277.00
178	178	2026-03-08 22:00:00+00	278.00
179	179	2026-03-08 23:00:00+00	279.00
180	180	2026-03-09 00:00:00+00	280.00
181	181	2026-03-09 01:00:00+00	281.00
182	182	2026-03-09 02:00:00+00	282.00
183	183	2026-03-09 03:00:00+00	283.00
184	184	2026-03-09 04:00:00+00	284.00
185	185	2026-03-09 05:00:00+00	285.00
186	186	2026-03-09 06:00:00+00	286.00
187	187	2026-03-09 07:00:00+00	287.00
188	188	2026-03-09 08:00:00+00	288.00
189	189	2026-03-09 09:00:00+00	289.00
190	190	2026-03-09 10:00:00+00	290.00
191	191	2026-03-09 11:00:00+00	291.00
192	192	2026-03-09 12:00:00+00	292.00
193	193	2026-03-09 13:00:00+00	293.00
194	194	2026-03-09 14:00:00+00	294.00
195	195	2026-03-09 15:00:00+00	295.00
196	196	2026-03-09 16:00:00+00	296.00
197	197	2026-03-09 17:00:00+00	297.00
198	198	2026-03-09 18:00:00+00	298.00
199	199	2026-03-09 19:00:00+00	299.00
200	200	2026-03-09 20:00:00+00	300.00
201	201	2026-03-09 21:00:00+00	301.00
202	202	2026-03-09 22:00:00+00	302.00
203	203	2026-03-09 23:00:00+00	303.00
204	204	2026-03-10 00:00:00+00	304.00
205	205	2026-03-10 01:00:00+00	305.00
206	206	2026-03-10 02:00:00+00	306.00
207	207	2026-03-10 03:00:00+00	307.00
208	208	2026-03-10 04:00:00+00	308.00
209	209	2026-03-10 05:00:00+00	309.00
210	210	2026-03-10 06:00:00+00	310.00
211	211	2026-03-10 07:00:00+00	311.00
212	212	2026-03-10 08:00:00+00	312.00
213	213	2026-03-10 09:00:00+00	313.00
214	214	2026-03-10 10:00:00+00	314.00
215	215	2026-03-10 11:00:00+00	315.00
216	216	2026-03-10 12:00:00+00	316.00
217	217	2026-03-10 13:00:00+00	317.00
218	218	2026-03-10 14:00:00+00	318.00
219	219	2026-03-10 15:00:00+00	319.00
220	220	2026-03-10 16:00:00+00	320.00
221	221	2026-03-10 17:00:00+00	321.00
222	222	2026-03-10 18:00:00+00	322.00
223	223	2026-03-10 19:00:00+00	323.00
224	224	2026-03-10 20:00:00+00	324.00
225	225	2026-03-10 21:00:00+00	325.00
226	226	2026-03-10 22:00:00+00	326.00
227	227	2026-03-10 23:00:00+00	327.00
228	228	2026-03-11 00:00:00+00	328.00
229	229	2026-03-11 01:00:00+00	329.00
230	230	2026-03-11 02:00:00+00	330.00
231	231	2026-03-11 03:00:00+00	331.00
232	232	2026-03-11 04:00:00+00	332.00
233	233	2026-03-11 05:00:00+00	333.00
234	234	2026-03-11 06:00:00+00	334.00
235	235	2026-03-11 07:00:00+00	335.00
236	236	2026-03-11 08:00:00+00	336.00
237	237	2026-03-11 09:00:00+00	337.00
238	238	2026-03-11 10:00:00+00	338.00
239	239	2026-03-11 11:00:00+00	339.00
240	240	2026-03-11 12:00:00+00	340.00
241	241	2026-03-11 13:00:00+00	341.00
242	242	2026-03-11 14:00:00+00	342.00
243	243	2026-03-11 15:00:00+00	343.00
244	244	2026-03-11 16:00:00+00	344.00
245	245	2026-03-11 17:00:00+00	345.00
246	246	2026-03-11 18:00:00+00	346.00
247	247	2026-03-11 19:00:00+00	347.00
248	248	2026-03-11 20:00:00+00	348.00
249	249	2026-03-11 21:00:00+00	349.00
250	250	2026-03-11 22:00:00+00	350.00
251	251	2026-03-11 23:00:00+00	351.00
252	252	2026-03-12 00:00:00+00	352.00
253	253	2026-03-12 01:00:00+00	353.00
254	254	2026-03-12 02:00:00+00	354.00
255	255	2026-03-12 03:00:00+00	355.00
256	256	2026-03-12 04:00:00+00	356.00
257	257	2026-03-12 05:00:00+00	357.00
258	258	2026-03-12 06:00:00+00	358.00
259	259	2026-03-12 07:00:00+00	359.00
260	260	2026-03-12 08:00:00+00	360.00
261	261	2026-03-12 09:00:00+00	361.00
262	262	2026-03-12 10:00:00+00	362.00
263	263	2026-03-12 11:00:00+00	363.00
264	264	2026-03-12 12:00:00+00	364.00
265	265	2026-03-12 13:00:00+00	365.00
266	266	2026-03-12 14:00:00+00	366.00
267	267	2026-03-12 15:00:00+00	367.00
268	268	2026-03-12 16:00:00+00	368.00
269	269	2026-03-12 17:00:00+00	369.00
270	270	2026-03-12 18:00:00+00	370.00
271	271	2026-03-12 19:00:00+00	371.00
272	272	2026-03-12 20:00:00+00	372.00
273	273	2026-03-12 21:00:00+00	373.00
274	274	2026-03-12 22:00:00+00	374.00
275	275	2026-03-12 23:00:00+00	375.00
276	276	2026-03-13 00:00:00+00	376.00
277	277	2026-03-13 01:00:00+00	377.00
278	278	2026-03-13 02:00:00+00	378.00
279	279	2026-03-13 03:00:00+00	379.00
280	280	2026-03-13 04:00:00+00	380.00
281	281	2026-03-13 05:00:00+00	381.00
282	282	2026-03-13 06:00:00+00	382.00
283	283	2026-03-13 07:00:00+00	383.00
284	284	2026-03-13 08:00:00+00	384.00
285	285	2026-03-13 09:00:00+00	385.00
286	286	2026-03-13 10:00:00+00	386.00
287	287	2026-03-13 11:00:00+00	387.00
288	288	2026-03-13 12:00:00+00	388.00
289	289	2026-03-13 13:00:00+00	389.00
290	290	2026-03-13 14:00:00+00	390.00
291	291	2026-03-13 15:00:00+00	391.00
292	292	2026-03-13 16:00:00+00	392.00
293	293	2026-03-13 17:00:00+00	393.00
294	294	2026-03-13 18:00:00+00	394.00
295	295	2026-03-13 19:00:00+00	395.00
296	296	2026-03-13 20:00:00+00	396.00
297	297	2026-03-13 21:00:00+00	397.00
298	298	2026-03-13 22:00:00+00	398.00
299	299	2026-03-13 23:00:00+00	399.00
300	300	2026-03-14 00:00:00+00	400.00
301	301	2026-03-14 01:00:00+00	401.00
302	302	2026-03-14 02:00:00+00	402.00
303	303	2026-03-14 03:00:00+00	403.00
304	304	2026-03-14 04:00:00+00	404.00
305	305	2026-03-14 05:00:00+00	405.00
306	306	2026-03-14 06:00:00+00	406.00
307	307	2026-03-14 07:00:00+00	407.00
308	308	2026-03-14 08:00:00+00	408.00
309	309	2026-03-14 09:00:00+00	409.00
310	310	2026-03-14 10:00:00+00	410.00
311	311	2026-03-14 11:00:00+00	411.00
312	312	2026-03-14 12:00:00+00	412.00
313	313	2026-03-14 13:00:00+00	413.00
314	314	2026-03-14 14:00:00+00	414.00
315	315	2026-03-14 15:00:00+00	415.00
316	316	2026-03-14 16:00:00+00	416.00
317	317	2026-03-14 17:00:00+00	417.00
318	318	2026-03-14 18:00:00+00	418.00
319	319	2026-03-14 19:00:00+00	419.00
320	320	2026-03-14 20:00:00+00	420.00
321	321	2026-03-14 21:00:00+00	421.00
322	322	2026-03-14 22:00:00+00	422.00
323	323	2026-03-14 23:00:00+00	423.00
324	324	2026-03-15 00:00:00+00	424.00
325	325	2026-03-15 01:00:00+00	425.00
326	326	2026-03-15 02:00:00+00	426.00
327	327	2026-03-15 03:00:00+00	427.00
328	328	2026-03-15 04:00:00+00	428.00
329	329	2026-03-15 05:00:00+00	429.00
330	330	2026-03-15 06:00:00+00	430.00
331	331	2026-03-15 07:00:00+00	431.00
332	332	2026-03-15 08:00:00+00	432.00
333	333	2026-03-15 09:00:00+00	433.00
334	334	2026-03-15 10:00:00+00	434.00
335	335	2026-03-15 11:00:00+00	435.00
336	336	2026-03-15 12:00:00+00	436.00
337	337	2026-03-15 13:00:00+00	437.00
338	338	2026-03-15 14:00:00+00	438.00
339	339	2026-03-15 15:00:00+00	439.00
340	340	2026-03-15 16:00:00+00	440.00
341	341	2026-03-15 17:00:00+00	441.00
342	342	2026-03-15 18:00:00+00	442.00
343	343	2026-03-15 19:00:00+00	443.00
344	344	2026-03-15 20:00:00+00	444.00
345	345	2026-03-15 21:00:00+00	445.00
346	346	2026-03-15 22:00:00+00	446.00
347	347	2026-03-15 23:00:00+00	447.00
348	348	2026-03-16 00:00:00+00	448.00
349	349	2026-03-16 01:00:00+00	449.00
350	350	2026-03-16 02:00:00+00	450.00
351	351	2026-03-16 03:00:00+00	451.00
352	352	2026-03-16 04:00:00+00	452.00
353	353	2026-03-16 05:00:00+00	453.00
354	354	2026-03-16 06:00:00+00	454.00
355	355	2026-03-16 07:00:00+00	455.00
356	356	2026-03-16 08:00:00+00	456.00
357	357	2026-03-16 09:00:00+00	457.00
358	358	2026-03-16 10:00:00+00	458.00
359	359	2026-03-16 11:00:00+00	459.00
360	360	2026-03-16 12:00:00+00	460.00
361	361	2026-03-16 13:00:00+00	461.00
362	362	2026-03-16 14:00:00+00	462.00
363	363	2026-03-16 15:00:00+00	463.00
364	364	2026-03-16 16:00:00+00	464.00
365	365	2026-03-16 17:00:00+00	465.00
366	366	2026-03-16 18:00:00+00	466.00
367	367	2026-03-16 19:00:00+00	467.00
368	368	2026-03-16 20:00:00+00	468.00
369	369	2026-03-16 21:00:00+00	469.00
370	370	2026-03-16 22:00:00+00	470.00
371	371	2026-03-16 23:00:00+00	471.00
372	372	2026-03-17 00:00:00+00	472.00
373	373	2026-03-17 01:00:00+00	473.00
374	374	2026-03-17 02:00:00+00	474.00
375	375	2026-03-17 03:00:00+00	475.00
376	376	2026-03-17 04:00:00+00	476.00
377	377	2026-03-17 05:00:00+00	477.00
378	378	2026-03-17 06:00:00+00	478.00
379	379	2026-03-17 07:00:00+00	479.00
380	380	2026-03-17 08:00:00+00	480.00
381	381	2026-03-17 09:00:00+00	481.00
382	382	2026-03-17 10:00:00+00	482.00
383	383	2026-03-17 11:00:00+00	483.00
384	384	2026-03-17 12:00:00+00	484.00
385	385	2026-03-17 13:00:00+00	485.00
386	386	2026-03-17 14:00:00+00	486.00
387	387	2026-03-17 15:00:00+00	487.00
388	388	2026-03-17 16:00:00+00	488.00
389	389	2026-03-17 17:00:00+00	489.00
390	390	2026-03-17 18:00:00+00	490.00
391	391	2026-03-17 19:00:00+00	491.00
392	392	2026-03-17 20:00:00+00	492.00
393	393	2026-03-17 21:00:00+00	493.00
394	394	2026-03-17 22:00:00+00	494.00
395	395	2026-03-17 23:00:00+00	495.00
396	396	2026-03-18 00:00:00+00	496.00
397	397	2026-03-18 01:00:00+00	497.00
398	398	2026-03-18 02:00:00+00	498.00
399	399	2026-03-18 03:00:00+00	499.00
400	400	2026-03-18 04:00:00+00	500.00
401	401	2026-03-18 05:00:00+00	501.00
402	402	2026-03-18 06:00:00+00	502.00
403	403	2026-03-18 07:00:00+00	503.00
404	404	2026-03-18 08:00:00+00	504.00
405	405	2026-03-18 09:00:00+00	505.00
406	406	2026-03-18 10:00:00+00	506.00
407	407	2026-03-18 11:00:00+00	507.00
408	408	2026-03-18 12:00:00+00	508.00
409	409	2026-03-18 13:00:00+00	509.00
410	410	2026-03-18 14:00:00+00	510.00
411	411	2026-03-18 15:00:00+00	511.00
412	412	2026-03-18 16:00:00+00	512.00
413	413	2026-03-18 17:00:00+00	513.00
414	414	2026-03-18 18:00:00+00	514.00
415	415	2026-03-18 19:00:00+00	515.00
416	416	2026-03-18 20:00:00+00	516.00
417	417	2026-03-18 21:00:00+00	517.00
418	418	2026-03-18 22:00:00+00	518.00
419	419	2026-03-18 23:00:00+00	519.00
420	420	2026-03-19 00:00:00+00	520.00
421	421	2026-03-19 01:00:00+00	521.00
422	422	2026-03-19 02:00:00+00	522.00
423	423	2026-03-19 03:00:00+00	523.00
424	424	2026-03-19 04:00:00+00	524.00
425	425	2026-03-19 05:00:00+00	525.00
426	426	2026-03-19 06:00:00+00	526.00
427	427	2026-03-19 07:00:00+00	527.00
428	428	2026-03-19 08:00:00+00	528.00
429	429	2026-03-19 09:00:00+00	529.00
430	430	2026-03-19 10:00:00+00	530.00
431	431	2026-03-19 11:00:00+00	531.00
432	432	2026-03-19 12:00:00+00	532.00
433	433	2026-03-19 13:00:00+00	533.00
434	434	2026-03-19 14:00:00+00	534.00
435	435	2026-03-19 15:00:00+00	535.00
436	436	2026-03-19 16:00:00+00	536.00
437	437	2026-03-19 17:00:00+00	537.00
438	438	2026-03-19 18:00:00+00	538.00
439	439	2026-03-19 19:00:00+00	539.00
440	440	2026-03-19 20:00:00+00	540.00
441	441	2026-03-19 21:00:00+00	541.00
442	442	2026-03-19 22:00:00+00	542.00
443	443	2026-03-19 23:00:00+00	543.00
444	444	2026-03-20 00:00:00+00	544.00
445	445	2026-03-20 01:00:00+00	545.00
446	446	2026-03-20 02:00:00+00	546.00
447	447	2026-03-20 03:00:00+00	547.00
448	448	2026-03-20 04:00:00+00	548.00
449	449	2026-03-20 05:00:00+00	549.00
450	450	2026-03-20 06:00:00+00	550.00
451	451	2026-03-20 07:00:00+00	551.00
452	452	2026-03-20 08:00:00+00	552.00
453	453	2026-03-20 09:00:00+00	553.00
454	454	2026-03-20 10:00:00+00	554.00
455	455	2026-03-20 11:00:00+00	555.00
456	456	2026-03-20 12:00:00+00	556.00
457	457	2026-03-20 13:00:00+00	557.00
458	458	2026-03-20 14:00:00+00	558.00
459	459	2026-03-20 15:00:00+00	559.00
460	460	2026-03-20 16:00:00+00	560.00
461	461	2026-03-20 17:00:00+00	561.00
462	462	2026-03-20 18:00:00+00	562.00
463	463	2026-03-20 19:00:00+00	563.00
464	464	2026-03-20 20:00:00+00	564.00
465	465	2026-03-20 21:00:00+00	565.00
466	466	2026-03-20 22:00:00+00	566.00
467	467	2026-03-20 23:00:00+00	567.00
468	468	2026-03-21 00:00:00+00	568.00
469	469	2026-03-21 01:00:00+00	569.00
470	470	2026-03-21 02:00:00+00	570.00
471	471	2026-03-21 03:00:00+00	571.00
472	472	2026-03-21 04:00:00+00	572.00
473	473	2026-03-21 05:00:00+00	573.00
474	474	2026-03-21 06:00:00+00	574.00
475	475	2026-03-21 07:00:00+00	575.00
476	476	2026-03-21 08:00:00+00	576.00
477	477	2026-03-21 09:00:00+00	577.00
478	478	2026-03-21 10:00:00+00	578.00
479	479	2026-03-21 11:00:00+00	579.00
480	480	2026-03-21 12:00:00+00	580.00
481	481	2026-03-21 13:00:00+00	581.00
482	482	2026-03-21 14:00:00+00	582.00
483	483	2026-03-21 15:00:00+00	583.00
484	484	2026-03-21 16:00:00+00	584.00
485	485	2026-03-21 17:00:00+00	585.00
486	486	2026-03-21 18:00:00+00	586.00
487	487	2026-03-21 19:00:00+00	587.00
488	488	2026-03-21 20:00:00+00	588.00
489	489	2026-03-21 21:00:00+00	589.00
490	490	2026-03-21 22:00:00+00	590.00
491	491	2026-03-21 23:00:00+00	591.00
492	492	2026-03-22 00:00:00+00	592.00
493	493	2026-03-22 01:00:00+00	593.00
494	494	2026-03-22 02:00:00+00	594.00
495	495	2026-03-22 03:00:00+00	595.00
496	496	2026-03-22 04:00:00+00	596.00
497	497	2026-03-22 05:00:00+00	597.00
498	498	2026-03-22 06:00:00+00	598.00
499	499	2026-03-22 07:00:00+00	599.00
500	500	2026-03-22 08:00:00+00	600.00
\.


--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.people (id, given_name, family_name, born) FROM stdin;
1	Björn	Sailor 1	1960-01-18
2	Chidi	Sailor 2	1960-02-04
3	Dilşad	Sailor 3	1960-02-21
4	Élise	Sailor 4	1960-03-09
5	Fatou	Sailor 5	1960-03-26
6	Ada	Sailor 6	1960-04-12
7	Björn	Sailor 7	1960-04-29
8	Chidi	Sailor 8	1960-05-16
9	Dilşad	Sailor 9	1960-06-02
10	Élise	Sailor 10	1960-06-19
11	Fatou	Sailor 11	1960-07-06
12	Ada	Sailor 12	1960-07-23
13	Björn	Sailor 13	1960-08-09
14	Chidi	Sailor 14	1960-08-26
15	Dilşad	Sailor 15	1960-09-12
16	Élise	Sailor 16	1960-09-29
17	Fatou	Sailor 17	1960-10-16
18	Ada	Sailor 18	1960-11-02
19	Björn	Sailor 19	1960-11-19
20	Chidi	Sailor 20	1960-12-06
21	Dilşad	Sailor 21	1960-12-23
22	Élise	Sailor 22	1961-01-09
23	Fatou	Sailor 23	1961-01-26
24	Ada	Sailor 24	1961-02-12
25	Björn	Sailor 25	1961-03-01
26	Chidi	Sailor 26	1961-03-18
27	Dilşad	Sailor 27	1961-04-04
28	Élise	Sailor 28	1961-04-21
29	Fatou	Sailor 29	1961-05-08
30	Ada	Sailor 30	1961-05-25
31	Björn	Sailor 31	1961-06-11
32	Chidi	Sailor 32	1961-06-28
33	Dilşad	Sailor 33	1961-07-15
34	Élise	Sailor 34	1961-08-01
35	Fatou	Sailor 35	1961-08-18
36	Ada	Sailor 36	1961-09-04
37	Björn	Sailor 37	1961-09-21
38	Chidi	Sailor 38	1961-10-08
39	Dilşad	Sailor 39	1961-10-25
40	Élise	Sailor 40	1961-11-11
41	Fatou	Sailor 41	1961-11-28
42	Ada	Sailor 42	1961-12-15
43	Björn	Sailor 43	1962-01-01
44	Chidi	Sailor 44	1962-01-18
45	Dilşad	Sailor 45	1962-02-04
46	Élise	Sailor 46	1962-02-21
47	Fatou	Sailor 47	1962-03-10
48	Ada	Sailor 48	1962-03-27
49	Björn	Sailor 49	1962-04-13
50	Chidi	Sailor 50	1962-04-30
51	Dilşad	Sailor 51	1962-05-17
52	Élise	Sailor 52	1962-06-03
53	Fatou	Sailor 53	1962-06-20
54	Ada	Sailor 54	1962-07-07
55	Björn	Sailor 55	1962-07-24
56	Chidi	Sailor 56	1962-08-10
57	Dilşad	Sailor 57	1962-08-27
58	Élise	Sailor 58	1962-09-13
59	Fatou	Sailor 59	1962-09-30
60	Ada	Sailor 60	1962-10-17
61	Björn	Sailor 61	1962-11-03
62	Chidi	Sailor 62	1962-11-20
63	Dilşad	Sailor 63	1962-12-07
64	Élise	Sailor 64	1962-12-24
65	Fatou	Sailor 65	1963-01-10
66	Ada	Sailor 66	1963-01-27
67	Björn	Sailor 67	1963-02-13
68	Chidi	Sailor 68	1963-03-02
69	Dilşad	Sailor 69	1963-03-19
70	Élise	Sailor 70	1963-04-05
71	Fatou	Sailor 71	1963-04-22
72	Ada	Sailor 72	1963-05-09
73	Björn	Sailor 73	1963-05-26
74	Chidi	Sailor 74	1963-06-12
75	Dilşad	Sailor 75	1963-06-29
76	Élise	Sailor 76	1963-07-16
77	Fatou	Sailor 77	1963-08-02
78	Ada	Sailor 78	1963-08-19
79	Björn	Sailor 79	1963-09-05
80	Chidi	Sailor 80	1963-09-22
81	Dilşad	Sailor 81	1963-10-09
82	Élise	Sailor 82	1963-10-26
83	Fatou	Sailor 83	1963-11-12
84	Ada	Sailor 84	1963-11-29
85	Björn	Sailor 85	1963-12-16
86	Chidi	Sailor 86	1964-01-02
87	Dilşad	Sailor 87	1964-01-19
88	Élise	Sailor 88	1964-02-05
89	Fatou	Sailor 89	1964-02-22
90	Ada	Sailor 90	1964-03-10
91	Björn	Sailor 91	1964-03-27
92	Chidi	Sailor 92	1964-04-13
93	Dilşad	Sailor 93	1964-04-30
94	Élise	Sailor 94	1964-05-17
95	Fatou	Sailor 95	1964-06-03
96	Ada	Sailor 96	1964-06-20
97	Björn	Sailor 97	1964-07-07
98	Chidi	Sailor 98	1964-07-24
99	Dilşad	Sailor 99	1964-08-10
100	Élise	Sailor 100	1964-08-27
101	Fatou	Sailor 101	1964-09-13
102	Ada	Sailor 102	1964-09-30
103	Björn	Sailor 103	1964-10-17
104	Chidi	Sailor 104	1964-11-03
105	Dilşad	Sailor 105	1964-11-20
106	Élise	Sailor 106	1964-12-07
107	Fatou	Sailor 107	1964-12-24
108	Ada	Sailor 108	1965-01-10
109	Björn	Sailor 109	1965-01-27
110	Chidi	Sailor 110	1965-02-13
111	Dilşad	Sailor 111	1965-03-02
112	Élise	Sailor 112	1965-03-19
113	Fatou	Sailor 113	1965-04-05
114	Ada	Sailor 114	1965-04-22
115	Björn	Sailor 115	1965-05-09
116	Chidi	Sailor 116	1965-05-26
117	Dilşad	Sailor 117	1965-06-12
118	Élise	Sailor 118	1965-06-29
119	Fatou	Sailor 119	1965-07-16
120	Ada	Sailor 120	1965-08-02
121	Björn	Sailor 121	1965-08-19
122	Chidi	Sailor 122	1965-09-05
123	Dilşad	Sailor 123	1965-09-22
124	Élise	Sailor 124	1965-10-09
125	Fatou	Sailor 125	1965-10-26
126	Ada	Sailor 126	1965-11-12
127	Björn	Sailor 127	1965-11-29
128	Chidi	Sailor 128	1965-12-16
129	Dilşad	Sailor 129	1966-01-02
130	Élise	Sailor 130	1966-01-19
131	Fatou	Sailor 131	1966-02-05
132	Ada	Sailor 132	1966-02-22
133	Björn	Sailor 133	1966-03-11
134	Chidi	Sailor 134	1966-03-28
135	Dilşad	Sailor 135	1966-04-14
136	Élise	Sailor 136	1966-05-01
137	Fatou	Sailor 137	1966-05-18
138	Ada	Sailor 138	1966-06-04
139	Björn	Sailor 139	1966-06-21
140	Chidi	Sailor 140	1966-07-08
141	Dilşad	Sailor 141	1966-07-25
142	Élise	Sailor 142	1966-08-11
143	Fatou	Sailor 143	1966-08-28
144	Ada	Sailor 144	1966-09-14
145	Björn	Sailor 145	1966-10-01
146	Chidi	Sailor 146	1966-10-18
147	Dilşad	Sailor 147	1966-11-04
148	Élise	Sailor 148	1966-11-21
149	Fatou	Sailor 149	1966-12-08
150	Ada	Sailor 150	1966-12-25
151	Björn	Sailor 151	1967-01-11
152	Chidi	Sailor 152	1967-01-28
153	Dilşad	Sailor 153	1967-02-14
154	Élise	Sailor 154	1967-03-03
155	Fatou	Sailor 155	1967-03-20
156	Ada	Sailor 156	1967-04-06
157	Björn	Sailor 157	1967-04-23
158	Chidi	Sailor 158	1967-05-10
159	Dilşad	Sailor 159	1967-05-27
160	Élise	Sailor 160	1967-06-13
161	Fatou	Sailor 161	1967-06-30
162	Ada	Sailor 162	1967-07-17
163	Björn	Sailor 163	1967-08-03
164	Chidi	Sailor 164	1967-08-20
165	Dilşad	Sailor 165	1967-09-06
166	Élise	Sailor 166	1967-09-23
167	Fatou	Sailor 167	1967-10-10
168	Ada	Sailor 168	1967-10-27
169	Björn	Sailor 169	1967-11-13
170	Chidi	Sailor 170	1967-11-30
171	Dilşad	Sailor 171	1967-12-17
172	Élise	Sailor 172	1968-01-03
173	Fatou	Sailor 173	1968-01-20
174	Ada	Sailor 174	1968-02-06
175	Björn	Sailor 175	1968-02-23
176	Chidi	Sailor 176	1968-03-11
177	Dilşad	Sailor 177	1968-03-28
178	Élise	Sailor 178	1968-04-14
179	Fatou	Sailor 179	1968-05-01
180	Ada	Sailor 180	1968-05-18
181	Björn	Sailor 181	1968-06-04
182	Chidi	Sailor 182	1968-06-21
183	Dilşad	Sailor 183	1968-07-08
184	Élise	Sailor 184	1968-07-25
185	Fatou	Sailor 185	1968-08-11
186	Ada	Sailor 186	1968-08-28
187	Björn	Sailor 187	1968-09-14
188	Chidi	Sailor 188	1968-10-01
189	Dilşad	Sailor 189	1968-10-18
190	Élise	Sailor 190	1968-11-04
191	Fatou	Sailor 191	1968-11-21
192	Ada	Sailor 192	1968-12-08
193	Björn	Sailor 193	1968-12-25
194	Chidi	Sailor 194	1969-01-11
195	Dilşad	Sailor 195	1969-01-28
196	Élise	Sailor 196	1969-02-14
197	Fatou	Sailor 197	1969-03-03
198	Ada	Sailor 198	1969-03-20
199	Björn	Sailor 199	1969-04-06
200	Chidi	Sailor 200	1969-04-23
201	Dilşad	Sailor 201	1969-05-10
202	Élise	Sailor 202	1969-05-27
203	Fatou	Sailor 203	1969-06-13
204	Ada	Sailor 204	1969-06-30
205	Björn	Sailor 205	1969-07-17
206	Chidi	Sailor 206	1969-08-03
207	Dilşad	Sailor 207	1969-08-20
208	Élise	Sailor 208	1969-09-06
209	Fatou	Sailor 209	1969-09-23
210	Ada	Sailor 210	1969-10-10
211	Björn	Sailor 211	1969-10-27
212	Chidi	Sailor 212	1969-11-13
213	Dilşad	Sailor 213	1969-11-30
214	Élise	Sailor 214	1969-12-17
215	Fatou	Sailor 215	1970-01-03
216	Ada	Sailor 216	1970-01-20
217	Björn	Sailor 217	1970-02-06
218	Chidi	Sailor 218	1970-02-23
219	Dilşad	Sailor 219	1970-03-12
220	Élise	Sailor 220	1970-03-29
221	Fatou	Sailor 221	1970-04-15
222	Ada	Sailor 222	1970-05-02
223	Björn	Sailor 223	1970-05-19
224	Chidi	Sailor 224	1970-06-05
225	Dilşad	Sailor 225	1970-06-22
226	Élise	Sailor 226	1970-07-09
227	Fatou	Sailor 227	1970-07-26
228	Ada	Sailor 228	1970-08-12
229	Björn	Sailor 229	1970-08-29
230	Chidi	Sailor 230	1970-09-15
231	Dilşad	Sailor 231	1970-10-02
232	Élise	Sailor 232	1970-10-19
233	Fatou	Sailor 233	1970-11-05
234	Ada	Sailor 234	1970-11-22
235	Björn	Sailor 235	1970-12-09
236	Chidi	Sailor 236	1970-12-26
237	Dilşad	Sailor 237	1971-01-12
238	Élise	Sailor 238	1971-01-29
239	Fatou	Sailor 239	1971-02-15
240	Ada	Sailor 240	1971-03-04
241	Björn	Sailor 241	1971-03-21
242	Chidi	Sailor 242	1971-04-07
243	Dilşad	Sailor 243	1971-04-24
244	Élise	Sailor 244	1971-05-11
245	Fatou	Sailor 245	1971-05-28
246	Ada	Sailor 246	1971-06-14
247	Björn	Sailor 247	1971-07-01
248	Chidi	Sailor 248	1971-07-18
249	Dilşad	Sailor 249	1971-08-04
250	Élise	Sailor 250	1971-08-21
251	Fatou	Sailor 251	1971-09-07
252	Ada	Sailor 252	1971-09-24
253	Björn	Sailor 253	1971-10-11
254	Chidi	Sailor 254	1971-10-28
255	Dilşad	Sailor 255	1971-11-14
256	Élise	Sailor 256	1971-12-01
257	Fatou	Sailor 257	1971-12-18
258	Ada	Sailor 258	1972-01-04
259	Björn	Sailor 259	1972-01-21
260	Chidi	Sailor 260	1972-02-07
261	Dilşad	Sailor 261	1972-02-24
262	Élise	Sailor 262	1972-03-12
263	Fatou	Sailor 263	1972-03-29
264	Ada	Sailor 264	1972-04-15
265	Björn	Sailor 265	1972-05-02
266	Chidi	Sailor 266	1972-05-19
267	Dilşad	Sailor 267	1972-06-05
268	Élise	Sailor 268	1972-06-22
269	Fatou	Sailor 269	1972-07-09
270	Ada	Sailor 270	1972-07-26
271	Björn	Sailor 271	1972-08-12
272	Chidi	Sailor 272	1972-08-29
273	Dilşad	Sailor 273	1972-09-15
274	Élise	Sailor 274	1972-10-02
275	Fatou	Sailor 275	1972-10-19
276	Ada	Sailor 276	1972-11-05
277	Björn	Sailor 277	1972-11-22
278	Chidi	Sailor 278	1972-12-09
279	Dilşad	Sailor 279	1972-12-26
280	Élise	Sailor 280	1973-01-12
281	Fatou	Sailor 281	1973-01-29
282	Ada	Sailor 282	1973-02-15
283	Björn	Sailor 283	1973-03-04
284	Chidi	Sailor 284	1973-03-21
285	Dilşad	Sailor 285	1973-04-07
286	Élise	Sailor 286	1973-04-24
287	Fatou	Sailor 287	1973-05-11
288	Ada	Sailor 288	1973-05-28
289	Björn	Sailor 289	1973-06-14
290	Chidi	Sailor 290	1973-07-01
291	Dilşad	Sailor 291	1973-07-18
292	Élise	Sailor 292	1973-08-04
293	Fatou	Sailor 293	1973-08-21
294	Ada	Sailor 294	1973-09-07
295	Björn	Sailor 295	1973-09-24
296	Chidi	Sailor 296	1973-10-11
297	Dilşad	Sailor 297	1973-10-28
298	Élise	Sailor 298	1973-11-14
299	Fatou	Sailor 299	1973-12-01
300	Ada	Sailor 300	1973-12-18
301	Björn	Sailor 301	1974-01-04
302	Chidi	Sailor 302	1974-01-21
303	Dilşad	Sailor 303	1974-02-07
304	Élise	Sailor 304	1974-02-24
305	Fatou	Sailor 305	1974-03-13
306	Ada	Sailor 306	1974-03-30
307	Björn	Sailor 307	1974-04-16
308	Chidi	Sailor 308	1974-05-03
309	Dilşad	Sailor 309	1974-05-20
310	Élise	Sailor 310	1974-06-06
311	Fatou	Sailor 311	1974-06-23
312	Ada	Sailor 312	1974-07-10
313	Björn	Sailor 313	1974-07-27
314	Chidi	Sailor 314	1974-08-13
315	Dilşad	Sailor 315	1974-08-30
316	Élise	Sailor 316	1974-09-16
317	Fatou	Sailor 317	1974-10-03
318	Ada	Sailor 318	1974-10-20
319	Björn	Sailor 319	1974-11-06
320	Chidi	Sailor 320	1974-11-23
321	Dilşad	Sailor 321	1974-12-10
322	Élise	Sailor 322	1974-12-27
323	Fatou	Sailor 323	1975-01-13
324	Ada	Sailor 324	1975-01-30
325	Björn	Sailor 325	1975-02-16
326	Chidi	Sailor 326	1975-03-05
327	Dilşad	Sailor 327	1975-03-22
328	Élise	Sailor 328	1975-04-08
329	Fatou	Sailor 329	1975-04-25
330	Ada	Sailor 330	1975-05-12
331	Björn	Sailor 331	1975-05-29
332	Chidi	Sailor 332	1975-06-15
333	Dilşad	Sailor 333	1975-07-02
334	Élise	Sailor 334	1975-07-19
335	Fatou	Sailor 335	1975-08-05
336	Ada	Sailor 336	1975-08-22
337	Björn	Sailor 337	1975-09-08
338	Chidi	Sailor 338	1975-09-25
339	Dilşad	Sailor 339	1975-10-12
340	Élise	Sailor 340	1975-10-29
341	Fatou	Sailor 341	1975-11-15
342	Ada	Sailor 342	1975-12-02
343	Björn	Sailor 343	1975-12-19
344	Chidi	Sailor 344	1976-01-05
345	Dilşad	Sailor 345	1976-01-22
346	Élise	Sailor 346	1976-02-08
347	Fatou	Sailor 347	1976-02-25
348	Ada	Sailor 348	1976-03-13
349	Björn	Sailor 349	1976-03-30
350	Chidi	Sailor 350	1976-04-16
351	Dilşad	Sailor 351	1976-05-03
352	Élise	Sailor 352	1976-05-20
353	Fatou	Sailor 353	1976-06-06
354	Ada	Sailor 354	1976-06-23
355	Björn	Sailor 355	1976-07-10
356	Chidi	Sailor 356	1976-07-27
357	Dilşad	Sailor 357	1976-08-13
358	Élise	Sailor 358	1976-08-30
359	Fatou	Sailor 359	1976-09-16
360	Ada	Sailor 360	1976-10-03
361	Björn	Sailor 361	1976-10-20
362	Chidi	Sailor 362	1976-11-06
363	Dilşad	Sailor 363	1976-11-23
364	Élise	Sailor 364	1976-12-10
365	Fatou	Sailor 365	1976-12-27
366	Ada	Sailor 366	1977-01-13
367	Björn	Sailor 367	1977-01-30
368	Chidi	Sailor 368	1977-02-16
369	Dilşad	Sailor 369	1977-03-05
370	Élise	Sailor 370	1977-03-22
371	Fatou	Sailor 371	1977-04-08
372	Ada	Sailor 372	1977-04-25
373	Björn	Sailor 373	1977-05-12
374	Chidi	Sailor 374	1977-05-29
375	Dilşad	Sailor 375	1977-06-15
376	Élise	Sailor 376	1977-07-02
377	Fatou	Sailor 377	1977-07-19
378	Ada	Sailor 378	1977-08-05
379	Björn	Sailor 379	1977-08-22
380	Chidi	Sailor 380	1977-09-08
381	Dilşad	Sailor 381	1977-09-25
382	Élise	Sailor 382	1977-10-12
383	Fatou	Sailor 383	1977-10-29
384	Ada	Sailor 384	1977-11-15
385	Björn	Sailor 385	1977-12-02
386	Chidi	Sailor 386	1977-12-19
387	Dilşad	Sailor 387	1978-01-05
388	Élise	Sailor 388	1978-01-22
389	Fatou	Sailor 389	1978-02-08
390	Ada	Sailor 390	1978-02-25
391	Björn	Sailor 391	1978-03-14
392	Chidi	Sailor 392	1978-03-31
393	Dilşad	Sailor 393	1978-04-17
394	Élise	Sailor 394	1978-05-04
395	Fatou	Sailor 395	1978-05-21
396	Ada	Sailor 396	1978-06-07
397	Björn	Sailor 397	1978-06-24
398	Chidi	Sailor 398	1978-07-11
399	Dilşad	Sailor 399	1978-07-28
400	Élise	Sailor 400	1978-08-14
401	Fatou	Sailor 401	1978-08-31
402	Ada	Sailor 402	1978-09-17
403	Björn	Sailor 403	1978-10-04
404	Chidi	Sailor 404	1978-10-21
405	Dilşad	Sailor 405	1978-11-07
406	Élise	Sailor 406	1978-11-24
407	Fatou	Sailor 407	1978-12-11
408	Ada	Sailor 408	1978-12-28
409	Björn	Sailor 409	1979-01-14
410	Chidi	Sailor 410	1979-01-31
411	Dilşad	Sailor 411	1979-02-17
412	Élise	Sailor 412	1979-03-06
413	Fatou	Sailor 413	1979-03-23
414	Ada	Sailor 414	1979-04-09
415	Björn	Sailor 415	1979-04-26
416	Chidi	Sailor 416	1979-05-13
417	Dilşad	Sailor 417	1979-05-30
418	Élise	Sailor 418	1979-06-16
419	Fatou	Sailor 419	1979-07-03
420	Ada	Sailor 420	1979-07-20
421	Björn	Sailor 421	1979-08-06
422	Chidi	Sailor 422	1979-08-23
423	Dilşad	Sailor 423	1979-09-09
424	Élise	Sailor 424	1979-09-26
425	Fatou	Sailor 425	1979-10-13
426	Ada	Sailor 426	1979-10-30
427	Björn	Sailor 427	1979-11-16
428	Chidi	Sailor 428	1979-12-03
429	Dilşad	Sailor 429	1979-12-20
430	Élise	Sailor 430	1980-01-06
431	Fatou	Sailor 431	1980-01-23
432	Ada	Sailor 432	1980-02-09
433	Björn	Sailor 433	1980-02-26
434	Chidi	Sailor 434	1980-03-14
435	Dilşad	Sailor 435	1980-03-31
436	Élise	Sailor 436	1980-04-17
437	Fatou	Sailor 437	1980-05-04
438	Ada	Sailor 438	1980-05-21
439	Björn	Sailor 439	1980-06-07
440	Chidi	Sailor 440	1980-06-24
441	Dilşad	Sailor 441	1980-07-11
442	Élise	Sailor 442	1980-07-28
443	Fatou	Sailor 443	1980-08-14
444	Ada	Sailor 444	1980-08-31
445	Björn	Sailor 445	1980-09-17
446	Chidi	Sailor 446	1980-10-04
447	Dilşad	Sailor 447	1980-10-21
448	Élise	Sailor 448	1980-11-07
449	Fatou	Sailor 449	1980-11-24
450	Ada	Sailor 450	1980-12-11
451	Björn	Sailor 451	1980-12-28
452	Chidi	Sailor 452	1981-01-14
453	Dilşad	Sailor 453	1981-01-31
454	Élise	Sailor 454	1981-02-17
455	Fatou	Sailor 455	1981-03-06
456	Ada	Sailor 456	1981-03-23
457	Björn	Sailor 457	1981-04-09
458	Chidi	Sailor 458	1981-04-26
459	Dilşad	Sailor 459	1981-05-13
460	Élise	Sailor 460	1981-05-30
461	Fatou	Sailor 461	1981-06-16
462	Ada	Sailor 462	1981-07-03
463	Björn	Sailor 463	1981-07-20
464	Chidi	Sailor 464	1981-08-06
465	Dilşad	Sailor 465	1981-08-23
466	Élise	Sailor 466	1981-09-09
467	Fatou	Sailor 467	1981-09-26
468	Ada	Sailor 468	1981-10-13
469	Björn	Sailor 469	1981-10-30
470	Chidi	Sailor 470	1981-11-16
471	Dilşad	Sailor 471	1981-12-03
472	Élise	Sailor 472	1981-12-20
473	Fatou	Sailor 473	1982-01-06
474	Ada	Sailor 474	1982-01-23
475	Björn	Sailor 475	1982-02-09
476	Chidi	Sailor 476	1982-02-26
477	Dilşad	Sailor 477	1982-03-15
478	Élise	Sailor 478	1982-04-01
479	Fatou	Sailor 479	1982-04-18
480	Ada	Sailor 480	1982-05-05
481	Björn	Sailor 481	1982-05-22
482	Chidi	Sailor 482	1982-06-08
483	Dilşad	Sailor 483	1982-06-25
484	Élise	Sailor 484	1982-07-12
485	Fatou	Sailor 485	1982-07-29
486	Ada	Sailor 486	1982-08-15
487	Björn	Sailor 487	1982-09-01
488	Chidi	Sailor 488	1982-09-18
489	Dilşad	Sailor 489	1982-10-05
490	Élise	Sailor 490	1982-10-22
491	Fatou	Sailor 491	1982-11-08
492	Ada	Sailor 492	1982-11-25
493	Björn	Sailor 493	1982-12-12
494	Chidi	Sailor 494	1982-12-29
495	Dilşad	Sailor 495	1983-01-15
496	Élise	Sailor 496	1983-02-01
497	Fatou	Sailor 497	1983-02-18
498	Ada	Sailor 498	1983-03-07
499	Björn	Sailor 499	1983-03-24
500	Chidi	Sailor 500	1983-04-10
501	Dilşad	Sailor 501	1983-04-27
502	Élise	Sailor 502	1983-05-14
503	Fatou	Sailor 503	1983-05-31
504	Ada	Sailor 504	1983-06-17
505	Björn	Sailor 505	1983-07-04
506	Chidi	Sailor 506	1983-07-21
507	Dilşad	Sailor 507	1983-08-07
508	Élise	Sailor 508	1983-08-24
509	Fatou	Sailor 509	1983-09-10
510	Ada	Sailor 510	1983-09-27
511	Björn	Sailor 511	1983-10-14
512	Chidi	Sailor 512	1983-10-31
513	Dilşad	Sailor 513	1983-11-17
514	Élise	Sailor 514	1983-12-04
515	Fatou	Sailor 515	1983-12-21
516	Ada	Sailor 516	1984-01-07
517	Björn	Sailor 517	1984-01-24
518	Chidi	Sailor 518	1984-02-10
519	Dilşad	Sailor 519	1984-02-27
520	Élise	Sailor 520	1984-03-15
521	Fatou	Sailor 521	1984-04-01
522	Ada	Sailor 522	1984-04-18
523	Björn	Sailor 523	1984-05-05
524	Chidi	Sailor 524	1984-05-22
525	Dilşad	Sailor 525	1984-06-08
526	Élise	Sailor 526	1984-06-25
527	Fatou	Sailor 527	1984-07-12
528	Ada	Sailor 528	1984-07-29
529	Björn	Sailor 529	1984-08-15
530	Chidi	Sailor 530	1984-09-01
531	Dilşad	Sailor 531	1984-09-18
532	Élise	Sailor 532	1984-10-05
533	Fatou	Sailor 533	1984-10-22
534	Ada	Sailor 534	1984-11-08
535	Björn	Sailor 535	1984-11-25
536	Chidi	Sailor 536	1984-12-12
537	Dilşad	Sailor 537	1984-12-29
538	Élise	Sailor 538	1985-01-15
539	Fatou	Sailor 539	1985-02-01
540	Ada	Sailor 540	1985-02-18
541	Björn	Sailor 541	1985-03-07
542	Chidi	Sailor 542	1985-03-24
543	Dilşad	Sailor 543	1985-04-10
544	Élise	Sailor 544	1985-04-27
545	Fatou	Sailor 545	1985-05-14
546	Ada	Sailor 546	1985-05-31
547	Björn	Sailor 547	1985-06-17
548	Chidi	Sailor 548	1985-07-04
549	Dilşad	Sailor 549	1985-07-21
550	Élise	Sailor 550	1985-08-07
551	Fatou	Sailor 551	1985-08-24
552	Ada	Sailor 552	1985-09-10
553	Björn	Sailor 553	1985-09-27
554	Chidi	Sailor 554	1985-10-14
555	Dilşad	Sailor 555	1985-10-31
556	Élise	Sailor 556	1985-11-17
557	Fatou	Sailor 557	1985-12-04
558	Ada	Sailor 558	1985-12-21
559	Björn	Sailor 559	1986-01-07
560	Chidi	Sailor 560	1986-01-24
561	Dilşad	Sailor 561	1986-02-10
562	Élise	Sailor 562	1986-02-27
563	Fatou	Sailor 563	1986-03-16
564	Ada	Sailor 564	1986-04-02
565	Björn	Sailor 565	1986-04-19
566	Chidi	Sailor 566	1986-05-06
567	Dilşad	Sailor 567	1986-05-23
568	Élise	Sailor 568	1986-06-09
569	Fatou	Sailor 569	1986-06-26
570	Ada	Sailor 570	1986-07-13
571	Björn	Sailor 571	1986-07-30
572	Chidi	Sailor 572	1986-08-16
573	Dilşad	Sailor 573	1986-09-02
574	Élise	Sailor 574	1986-09-19
575	Fatou	Sailor 575	1986-10-06
576	Ada	Sailor 576	1986-10-23
577	Björn	Sailor 577	1986-11-09
578	Chidi	Sailor 578	1986-11-26
579	Dilşad	Sailor 579	1986-12-13
580	Élise	Sailor 580	1986-12-30
581	Fatou	Sailor 581	1987-01-16
582	Ada	Sailor 582	1987-02-02
583	Björn	Sailor 583	1987-02-19
584	Chidi	Sailor 584	1987-03-08
585	Dilşad	Sailor 585	1987-03-25
586	Élise	Sailor 586	1987-04-11
587	Fatou	Sailor 587	1987-04-28
588	Ada	Sailor 588	1987-05-15
589	Björn	Sailor 589	1987-06-01
590	Chidi	Sailor 590	1987-06-18
591	Dilşad	Sailor 591	1987-07-05
592	Élise	Sailor 592	1987-07-22
593	Fatou	Sailor 593	1987-08-08
594	Ada	Sailor 594	1987-08-25
595	Björn	Sailor 595	1987-09-11
596	Chidi	Sailor 596	1987-09-28
597	Dilşad	Sailor 597	1987-10-15
598	Élise	Sailor 598	1987-11-01
599	Fatou	Sailor 599	1987-11-18
600	Ada	Sailor 600	1987-12-05
\.


--
-- Data for Name: port_calls; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.port_calls (id, voyage_id, berth_id, state, arrived, departed) FROM stdin;
1	1	2	berthed	2026-01-02 06:00:00+00	\N
2	2	3	working	2026-01-02 11:00:00+00	\N
3	3	4	cleared	2026-01-02 16:00:00+00	\N
4	4	5	departed	2026-01-02 21:00:00+00	2026-01-03 16:00:00+00
5	5	6	announced	2026-01-03 02:00:00+00	\N
6	6	7	berthed	2026-01-03 07:00:00+00	\N
7	7	8	working	2026-01-03 12:00:00+00	\N
8	8	9	cleared	2026-01-03 17:00:00+00	\N
9	9	10	departed	2026-01-03 22:00:00+00	2026-01-04 17:00:00+00
10	10	11	announced	2026-01-04 03:00:00+00	\N
11	11	12	berthed	2026-01-04 08:00:00+00	\N
12	12	13	working	2026-01-04 13:00:00+00	\N
13	13	14	cleared	2026-01-04 18:00:00+00	\N
14	14	15	departed	2026-01-04 23:00:00+00	2026-01-05 18:00:00+00
15	15	16	announced	2026-01-05 04:00:00+00	\N
16	16	17	berthed	2026-01-05 09:00:00+00	\N
17	17	18	working	2026-01-05 14:00:00+00	\N
18	18	19	cleared	2026-01-05 19:00:00+00	\N
19	19	20	departed	2026-01-06 00:00:00+00	2026-01-06 19:00:00+00
20	20	21	announced	2026-01-06 05:00:00+00	\N
21	21	22	berthed	2026-01-06 10:00:00+00	\N
22	22	23	working	2026-01-06 15:00:00+00	\N
23	23	24	cleared	2026-01-06 20:00:00+00	\N
24	24	25	departed	2026-01-07 01:00:00+00	2026-01-07 20:00:00+00
25	25	26	announced	2026-01-07 06:00:00+00	\N
26	26	27	berthed	2026-01-07 11:00:00+00	\N
27	27	28	working	2026-01-07 16:00:00+00	\N
28	28	29	cleared	2026-01-07 21:00:00+00	\N
29	29	30	departed	2026-01-08 02:00:00+00	2026-01-08 21:00:00+00
30	30	31	announced	2026-01-08 07:00:00+00	\N
31	31	32	berthed	2026-01-08 12:00:00+00	\N
32	32	33	working	2026-01-08 17:00:00+00	\N
33	33	34	cleared	2026-01-08 22:00:00+00	\N
34	34	35	departed	2026-01-09 03:00:00+00	2026-01-09 22:00:00+00
35	35	36	announced	2026-01-09 08:00:00+00	\N
36	36	37	berthed	2026-01-09 13:00:00+00	\N
37	37	38	working	2026-01-09 18:00:00+00	\N
38	38	39	cleared	2026-01-09 23:00:00+00	\N
39	39	40	departed	2026-01-10 04:00:00+00	2026-01-10 23:00:00+00
40	40	41	announced	2026-01-10 09:00:00+00	\N
41	41	42	berthed	2026-01-10 14:00:00+00	\N
42	42	43	working	2026-01-10 19:00:00+00	\N
43	43	44	cleared	2026-01-11 00:00:00+00	\N
44	44	45	departed	2026-01-11 05:00:00+00	2026-01-12 00:00:00+00
45	45	46	announced	2026-01-11 10:00:00+00	\N
46	46	47	berthed	2026-01-11 15:00:00+00	\N
47	47	48	working	2026-01-11 20:00:00+00	\N
48	48	49	cleared	2026-01-12 01:00:00+00	\N
49	49	50	departed	2026-01-12 06:00:00+00	2026-01-13 01:00:00+00
50	50	51	announced	2026-01-12 11:00:00+00	\N
51	51	52	berthed	2026-01-12 16:00:00+00	\N
52	52	53	working	2026-01-12 21:00:00+00	\N
53	53	54	cleared	2026-01-13 02:00:00+00	\N
54	54	55	departed	2026-01-13 07:00:00+00	2026-01-14 02:00:00+00
55	55	56	announced	2026-01-13 12:00:00+00	\N
56	56	57	berthed	2026-01-13 17:00:00+00	\N
57	57	58	working	2026-01-13 22:00:00+00	\N
58	58	59	cleared	2026-01-14 03:00:00+00	\N
59	59	60	departed	2026-01-14 08:00:00+00	2026-01-15 03:00:00+00
60	60	61	announced	2026-01-14 13:00:00+00	\N
61	61	62	berthed	2026-01-14 18:00:00+00	\N
62	62	63	working	2026-01-14 23:00:00+00	\N
63	63	64	cleared	2026-01-15 04:00:00+00	\N
64	64	65	departed	2026-01-15 09:00:00+00	2026-01-16 04:00:00+00
65	65	66	announced	2026-01-15 14:00:00+00	\N
66	66	67	berthed	2026-01-15 19:00:00+00	\N
67	67	68	working	2026-01-16 00:00:00+00	\N
68	68	69	cleared	2026-01-16 05:00:00+00	\N
69	69	70	departed	2026-01-16 10:00:00+00	2026-01-17 05:00:00+00
70	70	71	announced	2026-01-16 15:00:00+00	\N
71	71	72	berthed	2026-01-16 20:00:00+00	\N
72	72	73	working	2026-01-17 01:00:00+00	\N
73	73	74	cleared	2026-01-17 06:00:00+00	\N
74	74	75	departed	2026-01-17 11:00:00+00	2026-01-18 06:00:00+00
75	75	76	announced	2026-01-17 16:00:00+00	\N
76	76	77	berthed	2026-01-17 21:00:00+00	\N
77	77	78	working	2026-01-18 02:00:00+00	\N
78	78	79	cleared	2026-01-18 07:00:00+00	\N
79	79	80	departed	2026-01-18 12:00:00+00	2026-01-19 07:00:00+00
80	80	81	announced	2026-01-18 17:00:00+00	\N
81	81	82	berthed	2026-01-18 22:00:00+00	\N
82	82	83	working	2026-01-19 03:00:00+00	\N
83	83	84	cleared	2026-01-19 08:00:00+00	\N
84	84	85	departed	2026-01-19 13:00:00+00	2026-01-20 08:00:00+00
85	85	86	announced	2026-01-19 18:00:00+00	\N
86	86	87	berthed	2026-01-19 23:00:00+00	\N
87	87	88	working	2026-01-20 04:00:00+00	\N
88	88	89	cleared	2026-01-20 09:00:00+00	\N
89	89	90	departed	2026-01-20 14:00:00+00	2026-01-21 09:00:00+00
90	90	91	announced	2026-01-20 19:00:00+00	\N
91	91	92	berthed	2026-01-21 00:00:00+00	\N
92	92	93	working	2026-01-21 05:00:00+00	\N
93	93	94	cleared	2026-01-21 10:00:00+00	\N
94	94	95	departed	2026-01-21 15:00:00+00	2026-01-22 10:00:00+00
95	95	96	announced	2026-01-21 20:00:00+00	\N
96	96	1	berthed	2026-01-22 01:00:00+00	\N
97	97	2	working	2026-01-22 06:00:00+00	\N
98	98	3	cleared	2026-01-22 11:00:00+00	\N
99	99	4	departed	2026-01-22 16:00:00+00	2026-01-23 11:00:00+00
100	100	5	announced	2026-01-22 21:00:00+00	\N
101	101	6	berthed	2026-01-23 02:00:00+00	\N
102	102	7	working	2026-01-23 07:00:00+00	\N
103	103	8	cleared	2026-01-23 12:00:00+00	\N
104	104	9	departed	2026-01-23 17:00:00+00	2026-01-24 12:00:00+00
105	105	10	announced	2026-01-23 22:00:00+00	\N
106	106	11	berthed	2026-01-24 03:00:00+00	\N
107	107	12	working	2026-01-24 08:00:00+00	\N
108	108	13	cleared	2026-01-24 13:00:00+00	\N
109	109	14	departed	2026-01-24 18:00:00+00	2026-01-25 13:00:00+00
110	110	15	announced	2026-01-24 23:00:00+00	\N
111	111	16	berthed	2026-01-25 04:00:00+00	\N
112	112	17	working	2026-01-25 09:00:00+00	\N
113	113	18	cleared	2026-01-25 14:00:00+00	\N
114	114	19	departed	2026-01-25 19:00:00+00	2026-01-26 14:00:00+00
115	115	20	announced	2026-01-26 00:00:00+00	\N
116	116	21	berthed	2026-01-26 05:00:00+00	\N
117	117	22	working	2026-01-26 10:00:00+00	\N
118	118	23	cleared	2026-01-26 15:00:00+00	\N
119	119	24	departed	2026-01-26 20:00:00+00	2026-01-27 15:00:00+00
120	120	25	announced	2026-01-27 01:00:00+00	\N
121	121	26	berthed	2026-01-27 06:00:00+00	\N
122	122	27	working	2026-01-27 11:00:00+00	\N
123	123	28	cleared	2026-01-27 16:00:00+00	\N
124	124	29	departed	2026-01-27 21:00:00+00	2026-01-28 16:00:00+00
125	125	30	announced	2026-01-28 02:00:00+00	\N
126	126	31	berthed	2026-01-28 07:00:00+00	\N
127	127	32	working	2026-01-28 12:00:00+00	\N
128	128	33	cleared	2026-01-28 17:00:00+00	\N
129	129	34	departed	2026-01-28 22:00:00+00	2026-01-29 17:00:00+00
130	130	35	announced	2026-01-29 03:00:00+00	\N
131	131	36	berthed	2026-01-29 08:00:00+00	\N
132	132	37	working	2026-01-29 13:00:00+00	\N
133	133	38	cleared	2026-01-29 18:00:00+00	\N
134	134	39	departed	2026-01-29 23:00:00+00	2026-01-30 18:00:00+00
135	135	40	announced	2026-01-30 04:00:00+00	\N
136	136	41	berthed	2026-01-30 09:00:00+00	\N
137	137	42	working	2026-01-30 14:00:00+00	\N
138	138	43	cleared	2026-01-30 19:00:00+00	\N
139	139	44	departed	2026-01-31 00:00:00+00	2026-01-31 19:00:00+00
140	140	45	announced	2026-01-31 05:00:00+00	\N
141	141	46	berthed	2026-01-31 10:00:00+00	\N
142	142	47	working	2026-01-31 15:00:00+00	\N
143	143	48	cleared	2026-01-31 20:00:00+00	\N
144	144	49	departed	2026-02-01 01:00:00+00	2026-02-01 20:00:00+00
145	145	50	announced	2026-02-01 06:00:00+00	\N
146	146	51	berthed	2026-02-01 11:00:00+00	\N
147	147	52	working	2026-02-01 16:00:00+00	\N
148	148	53	cleared	2026-02-01 21:00:00+00	\N
149	149	54	departed	2026-02-02 02:00:00+00	2026-02-02 21:00:00+00
150	150	55	announced	2026-02-02 07:00:00+00	\N
151	151	56	berthed	2026-02-02 12:00:00+00	\N
152	152	57	working	2026-02-02 17:00:00+00	\N
153	153	58	cleared	2026-02-02 22:00:00+00	\N
154	154	59	departed	2026-02-03 03:00:00+00	2026-02-03 22:00:00+00
155	155	60	announced	2026-02-03 08:00:00+00	\N
156	156	61	berthed	2026-02-03 13:00:00+00	\N
157	157	62	working	2026-02-03 18:00:00+00	\N
158	158	63	cleared	2026-02-03 23:00:00+00	\N
159	159	64	departed	2026-02-04 04:00:00+00	2026-02-04 23:00:00+00
160	160	65	announced	2026-02-04 09:00:00+00	\N
161	161	66	berthed	2026-02-04 14:00:00+00	\N
162	162	67	working	2026-02-04 19:00:00+00	\N
163	163	68	cleared	2026-02-05 00:00:00+00	\N
164	164	69	departed	2026-02-05 05:00:00+00	2026-02-06 00:00:00+00
165	165	70	announced	2026-02-05 10:00:00+00	\N
166	166	71	berthed	2026-02-05 15:00:00+00	\N
167	167	72	working	2026-02-05 20:00:00+00	\N
168	168	73	cleared	2026-02-06 01:00:00+00	\N
169	169	74	departed	2026-02-06 06:00:00+00	2026-02-07 01:00:00+00
170	170	75	announced	2026-02-06 11:00:00+00	\N
171	171	76	berthed	2026-02-06 16:00:00+00	\N
172	172	77	working	2026-02-06 21:00:00+00	\N
173	173	78	cleared	2026-02-07 02:00:00+00	\N
174	174	79	departed	2026-02-07 07:00:00+00	2026-02-08 02:00:00+00
175	175	80	announced	2026-02-07 12:00:00+00	\N
176	176	81	berthed	2026-02-07 17:00:00+00	\N
177	177	82	working	2026-02-07 22:00:00+00	\N
178	178	83	cleared	2026-02-08 03:00:00+00	\N
179	179	84	departed	2026-02-08 08:00:00+00	2026-02-09 03:00:00+00
180	180	85	announced	2026-02-08 13:00:00+00	\N
181	181	86	berthed	2026-02-08 18:00:00+00	\N
182	182	87	working	2026-02-08 23:00:00+00	\N
183	183	88	cleared	2026-02-09 04:00:00+00	\N
184	184	89	departed	2026-02-09 09:00:00+00	2026-02-10 04:00:00+00
185	185	90	announced	2026-02-09 14:00:00+00	\N
186	186	91	berthed	2026-02-09 19:00:00+00	\N
187	187	92	working	2026-02-10 00:00:00+00	\N
188	188	93	cleared	2026-02-10 05:00:00+00	\N
189	189	94	departed	2026-02-10 10:00:00+00	2026-02-11 05:00:00+00
190	190	95	announced	2026-02-10 15:00:00+00	\N
191	191	96	berthed	2026-02-10 20:00:00+00	\N
192	192	1	working	2026-02-11 01:00:00+00	\N
193	193	2	cleared	2026-02-11 06:00:00+00	\N
194	194	3	departed	2026-02-11 11:00:00+00	2026-02-12 06:00:00+00
195	195	4	announced	2026-02-11 16:00:00+00	\N
196	196	5	berthed	2026-02-11 21:00:00+00	\N
197	197	6	working	2026-02-12 02:00:00+00	\N
198	198	7	cleared	2026-02-12 07:00:00+00	\N
199	199	8	departed	2026-02-12 12:00:00+00	2026-02-13 07:00:00+00
200	200	9	announced	2026-02-12 17:00:00+00	\N
201	201	10	berthed	2026-02-12 22:00:00+00	\N
202	202	11	working	2026-02-13 03:00:00+00	\N
203	203	12	cleared	2026-02-13 08:00:00+00	\N
204	204	13	departed	2026-02-13 13:00:00+00	2026-02-14 08:00:00+00
205	205	14	announced	2026-02-13 18:00:00+00	\N
206	206	15	berthed	2026-02-13 23:00:00+00	\N
207	207	16	working	2026-02-14 04:00:00+00	\N
208	208	17	cleared	2026-02-14 09:00:00+00	\N
209	209	18	departed	2026-02-14 14:00:00+00	2026-02-15 09:00:00+00
210	210	19	announced	2026-02-14 19:00:00+00	\N
211	211	20	berthed	2026-02-15 00:00:00+00	\N
212	212	21	working	2026-02-15 05:00:00+00	\N
213	213	22	cleared	2026-02-15 10:00:00+00	\N
214	214	23	departed	2026-02-15 15:00:00+00	2026-02-16 10:00:00+00
215	215	24	announced	2026-02-15 20:00:00+00	\N
216	216	25	berthed	2026-02-16 01:00:00+00	\N
217	217	26	working	2026-02-16 06:00:00+00	\N
218	218	27	cleared	2026-02-16 11:00:00+00	\N
219	219	28	departed	2026-02-16 16:00:00+00	2026-02-17 11:00:00+00
220	220	29	announced	2026-02-16 21:00:00+00	\N
221	221	30	berthed	2026-02-17 02:00:00+00	\N
222	222	31	working	2026-02-17 07:00:00+00	\N
223	223	32	cleared	2026-02-17 12:00:00+00	\N
224	224	33	departed	2026-02-17 17:00:00+00	2026-02-18 12:00:00+00
225	225	34	announced	2026-02-17 22:00:00+00	\N
226	226	35	berthed	2026-02-18 03:00:00+00	\N
227	227	36	working	2026-02-18 08:00:00+00	\N
228	228	37	cleared	2026-02-18 13:00:00+00	\N
229	229	38	departed	2026-02-18 18:00:00+00	2026-02-19 13:00:00+00
230	230	39	announced	2026-02-18 23:00:00+00	\N
231	231	40	berthed	2026-02-19 04:00:00+00	\N
232	232	41	working	2026-02-19 09:00:00+00	\N
233	233	42	cleared	2026-02-19 14:00:00+00	\N
234	234	43	departed	2026-02-19 19:00:00+00	2026-02-20 14:00:00+00
235	235	44	announced	2026-02-20 00:00:00+00	\N
236	236	45	berthed	2026-02-20 05:00:00+00	\N
237	237	46	working	2026-02-20 10:00:00+00	\N
238	238	47	cleared	2026-02-20 15:00:00+00	\N
239	239	48	departed	2026-02-20 20:00:00+00	2026-02-21 15:00:00+00
240	240	49	announced	2026-02-21 01:00:00+00	\N
241	241	50	berthed	2026-02-21 06:00:00+00	\N
242	242	51	working	2026-02-21 11:00:00+00	\N
243	243	52	cleared	2026-02-21 16:00:00+00	\N
244	244	53	departed	2026-02-21 21:00:00+00	2026-02-22 16:00:00+00
245	245	54	announced	2026-02-22 02:00:00+00	\N
246	246	55	berthed	2026-02-22 07:00:00+00	\N
247	247	56	working	2026-02-22 12:00:00+00	\N
248	248	57	cleared	2026-02-22 17:00:00+00	\N
249	249	58	departed	2026-02-22 22:00:00+00	2026-02-23 17:00:00+00
250	250	59	announced	2026-02-23 03:00:00+00	\N
251	251	60	berthed	2026-02-23 08:00:00+00	\N
252	252	61	working	2026-02-23 13:00:00+00	\N
253	253	62	cleared	2026-02-23 18:00:00+00	\N
254	254	63	departed	2026-02-23 23:00:00+00	2026-02-24 18:00:00+00
255	255	64	announced	2026-02-24 04:00:00+00	\N
256	256	65	berthed	2026-02-24 09:00:00+00	\N
257	257	66	working	2026-02-24 14:00:00+00	\N
258	258	67	cleared	2026-02-24 19:00:00+00	\N
259	259	68	departed	2026-02-25 00:00:00+00	2026-02-25 19:00:00+00
260	260	69	announced	2026-02-25 05:00:00+00	\N
261	261	70	berthed	2026-02-25 10:00:00+00	\N
262	262	71	working	2026-02-25 15:00:00+00	\N
263	263	72	cleared	2026-02-25 20:00:00+00	\N
264	264	73	departed	2026-02-26 01:00:00+00	2026-02-26 20:00:00+00
265	265	74	announced	2026-02-26 06:00:00+00	\N
266	266	75	berthed	2026-02-26 11:00:00+00	\N
267	267	76	working	2026-02-26 16:00:00+00	\N
268	268	77	cleared	2026-02-26 21:00:00+00	\N
269	269	78	departed	2026-02-27 02:00:00+00	2026-02-27 21:00:00+00
270	270	79	announced	2026-02-27 07:00:00+00	\N
271	271	80	berthed	2026-02-27 12:00:00+00	\N
272	272	81	working	2026-02-27 17:00:00+00	\N
273	273	82	cleared	2026-02-27 22:00:00+00	\N
274	274	83	departed	2026-02-28 03:00:00+00	2026-02-28 22:00:00+00
275	275	84	announced	2026-02-28 08:00:00+00	\N
276	276	85	berthed	2026-02-28 13:00:00+00	\N
277	277	86	working	2026-02-28 18:00:00+00	\N
278	278	87	cleared	2026-02-28 23:00:00+00	\N
279	279	88	departed	2026-03-01 04:00:00+00	2026-03-01 23:00:00+00
280	280	89	announced	2026-03-01 09:00:00+00	\N
281	281	90	berthed	2026-03-01 14:00:00+00	\N
282	282	91	working	2026-03-01 19:00:00+00	\N
283	283	92	cleared	2026-03-02 00:00:00+00	\N
284	284	93	departed	2026-03-02 05:00:00+00	2026-03-03 00:00:00+00
285	285	94	announced	2026-03-02 10:00:00+00	\N
286	286	95	berthed	2026-03-02 15:00:00+00	\N
287	287	96	working	2026-03-02 20:00:00+00	\N
288	288	1	cleared	2026-03-03 01:00:00+00	\N
289	289	2	departed	2026-03-03 06:00:00+00	2026-03-04 01:00:00+00
290	290	3	announced	2026-03-03 11:00:00+00	\N
291	291	4	berthed	2026-03-03 16:00:00+00	\N
292	292	5	working	2026-03-03 21:00:00+00	\N
293	293	6	cleared	2026-03-04 02:00:00+00	\N
294	294	7	departed	2026-03-04 07:00:00+00	2026-03-05 02:00:00+00
295	295	8	announced	2026-03-04 12:00:00+00	\N
296	296	9	berthed	2026-03-04 17:00:00+00	\N
297	297	10	working	2026-03-04 22:00:00+00	\N
298	298	11	cleared	2026-03-05 03:00:00+00	\N
299	299	12	departed	2026-03-05 08:00:00+00	2026-03-06 03:00:00+00
300	300	13	announced	2026-03-05 13:00:00+00	\N
301	301	14	berthed	2026-03-05 18:00:00+00	\N
302	302	15	working	2026-03-05 23:00:00+00	\N
303	303	16	cleared	2026-03-06 04:00:00+00	\N
304	304	17	departed	2026-03-06 09:00:00+00	2026-03-07 04:00:00+00
305	305	18	announced	2026-03-06 14:00:00+00	\N
306	306	19	berthed	2026-03-06 19:00:00+00	\N
307	307	20	working	2026-03-07 00:00:00+00	\N
308	308	21	cleared	2026-03-07 05:00:00+00	\N
309	309	22	departed	2026-03-07 10:00:00+00	2026-03-08 05:00:00+00
310	310	23	announced	2026-03-07 15:00:00+00	\N
311	311	24	berthed	2026-03-07 20:00:00+00	\N
312	312	25	working	2026-03-08 01:00:00+00	\N
313	313	26	cleared	2026-03-08 06:00:00+00	\N
314	314	27	departed	2026-03-08 11:00:00+00	2026-03-09 06:00:00+00
315	315	28	announced	2026-03-08 16:00:00+00	\N
316	316	29	berthed	2026-03-08 21:00:00+00	\N
317	317	30	working	2026-03-09 02:00:00+00	\N
318	318	31	cleared	2026-03-09 07:00:00+00	\N
319	319	32	departed	2026-03-09 12:00:00+00	2026-03-10 07:00:00+00
320	320	33	announced	2026-03-09 17:00:00+00	\N
321	321	34	berthed	2026-03-09 22:00:00+00	\N
322	322	35	working	2026-03-10 03:00:00+00	\N
323	323	36	cleared	2026-03-10 08:00:00+00	\N
324	324	37	departed	2026-03-10 13:00:00+00	2026-03-11 08:00:00+00
325	325	38	announced	2026-03-10 18:00:00+00	\N
326	326	39	berthed	2026-03-10 23:00:00+00	\N
327	327	40	working	2026-03-11 04:00:00+00	\N
328	328	41	cleared	2026-03-11 09:00:00+00	\N
329	329	42	departed	2026-03-11 14:00:00+00	2026-03-12 09:00:00+00
330	330	43	announced	2026-03-11 19:00:00+00	\N
331	331	44	berthed	2026-03-12 00:00:00+00	\N
332	332	45	working	2026-03-12 05:00:00+00	\N
333	333	46	cleared	2026-03-12 10:00:00+00	\N
334	334	47	departed	2026-03-12 15:00:00+00	2026-03-13 10:00:00+00
335	335	48	announced	2026-03-12 20:00:00+00	\N
336	336	49	berthed	2026-03-13 01:00:00+00	\N
337	337	50	working	2026-03-13 06:00:00+00	\N
338	338	51	cleared	2026-03-13 11:00:00+00	\N
339	339	52	departed	2026-03-13 16:00:00+00	2026-03-14 11:00:00+00
340	340	53	announced	2026-03-13 21:00:00+00	\N
341	341	54	berthed	2026-03-14 02:00:00+00	\N
342	342	55	working	2026-03-14 07:00:00+00	\N
343	343	56	cleared	2026-03-14 12:00:00+00	\N
344	344	57	departed	2026-03-14 17:00:00+00	2026-03-15 12:00:00+00
345	345	58	announced	2026-03-14 22:00:00+00	\N
346	346	59	berthed	2026-03-15 03:00:00+00	\N
347	347	60	working	2026-03-15 08:00:00+00	\N
348	348	61	cleared	2026-03-15 13:00:00+00	\N
349	349	62	departed	2026-03-15 18:00:00+00	2026-03-16 13:00:00+00
350	350	63	announced	2026-03-15 23:00:00+00	\N
351	351	64	berthed	2026-03-16 04:00:00+00	\N
352	352	65	working	2026-03-16 09:00:00+00	\N
353	353	66	cleared	2026-03-16 14:00:00+00	\N
354	354	67	departed	2026-03-16 19:00:00+00	2026-03-17 14:00:00+00
355	355	68	announced	2026-03-17 00:00:00+00	\N
356	356	69	berthed	2026-03-17 05:00:00+00	\N
357	357	70	working	2026-03-17 10:00:00+00	\N
358	358	71	cleared	2026-03-17 15:00:00+00	\N
359	359	72	departed	2026-03-17 20:00:00+00	2026-03-18 15:00:00+00
360	360	73	announced	2026-03-18 01:00:00+00	\N
361	361	74	berthed	2026-03-18 06:00:00+00	\N
362	362	75	working	2026-03-18 11:00:00+00	\N
363	363	76	cleared	2026-03-18 16:00:00+00	\N
364	364	77	departed	2026-03-18 21:00:00+00	2026-03-19 16:00:00+00
365	365	78	announced	2026-03-19 02:00:00+00	\N
366	366	79	berthed	2026-03-19 07:00:00+00	\N
367	367	80	working	2026-03-19 12:00:00+00	\N
368	368	81	cleared	2026-03-19 17:00:00+00	\N
369	369	82	departed	2026-03-19 22:00:00+00	2026-03-20 17:00:00+00
370	370	83	announced	2026-03-20 03:00:00+00	\N
371	371	84	berthed	2026-03-20 08:00:00+00	\N
372	372	85	working	2026-03-20 13:00:00+00	\N
373	373	86	cleared	2026-03-20 18:00:00+00	\N
374	374	87	departed	2026-03-20 23:00:00+00	2026-03-21 18:00:00+00
375	375	88	announced	2026-03-21 04:00:00+00	\N
376	376	89	berthed	2026-03-21 09:00:00+00	\N
377	377	90	working	2026-03-21 14:00:00+00	\N
378	378	91	cleared	2026-03-21 19:00:00+00	\N
379	379	92	departed	2026-03-22 00:00:00+00	2026-03-22 19:00:00+00
380	380	93	announced	2026-03-22 05:00:00+00	\N
381	381	94	berthed	2026-03-22 10:00:00+00	\N
382	382	95	working	2026-03-22 15:00:00+00	\N
383	383	96	cleared	2026-03-22 20:00:00+00	\N
384	384	1	departed	2026-03-23 01:00:00+00	2026-03-23 20:00:00+00
385	385	2	announced	2026-03-23 06:00:00+00	\N
386	386	3	berthed	2026-03-23 11:00:00+00	\N
387	387	4	working	2026-03-23 16:00:00+00	\N
388	388	5	cleared	2026-03-23 21:00:00+00	\N
389	389	6	departed	2026-03-24 02:00:00+00	2026-03-24 21:00:00+00
390	390	7	announced	2026-03-24 07:00:00+00	\N
391	391	8	berthed	2026-03-24 12:00:00+00	\N
392	392	9	working	2026-03-24 17:00:00+00	\N
393	393	10	cleared	2026-03-24 22:00:00+00	\N
394	394	11	departed	2026-03-25 03:00:00+00	2026-03-25 22:00:00+00
395	395	12	announced	2026-03-25 08:00:00+00	\N
396	396	13	berthed	2026-03-25 13:00:00+00	\N
397	397	14	working	2026-03-25 18:00:00+00	\N
398	398	15	cleared	2026-03-25 23:00:00+00	\N
399	399	16	departed	2026-03-26 04:00:00+00	2026-03-26 23:00:00+00
400	400	17	announced	2026-03-26 09:00:00+00	\N
401	401	18	berthed	2026-03-26 14:00:00+00	\N
402	402	19	working	2026-03-26 19:00:00+00	\N
403	403	20	cleared	2026-03-27 00:00:00+00	\N
404	404	21	departed	2026-03-27 05:00:00+00	2026-03-28 00:00:00+00
405	405	22	announced	2026-03-27 10:00:00+00	\N
406	406	23	berthed	2026-03-27 15:00:00+00	\N
407	407	24	working	2026-03-27 20:00:00+00	\N
408	408	25	cleared	2026-03-28 01:00:00+00	\N
409	409	26	departed	2026-03-28 06:00:00+00	2026-03-29 01:00:00+00
410	410	27	announced	2026-03-28 11:00:00+00	\N
411	411	28	berthed	2026-03-28 16:00:00+00	\N
412	412	29	working	2026-03-28 21:00:00+00	\N
413	413	30	cleared	2026-03-29 02:00:00+00	\N
414	414	31	departed	2026-03-29 07:00:00+00	2026-03-30 02:00:00+00
415	415	32	announced	2026-03-29 12:00:00+00	\N
416	416	33	berthed	2026-03-29 17:00:00+00	\N
417	417	34	working	2026-03-29 22:00:00+00	\N
418	418	35	cleared	2026-03-30 03:00:00+00	\N
419	419	36	departed	2026-03-30 08:00:00+00	2026-03-31 03:00:00+00
420	420	37	announced	2026-03-30 13:00:00+00	\N
421	421	38	berthed	2026-03-30 18:00:00+00	\N
422	422	39	working	2026-03-30 23:00:00+00	\N
423	423	40	cleared	2026-03-31 04:00:00+00	\N
424	424	41	departed	2026-03-31 09:00:00+00	2026-04-01 04:00:00+00
425	425	42	announced	2026-03-31 14:00:00+00	\N
426	426	43	berthed	2026-03-31 19:00:00+00	\N
427	427	44	working	2026-04-01 00:00:00+00	\N
428	428	45	cleared	2026-04-01 05:00:00+00	\N
429	429	46	departed	2026-04-01 10:00:00+00	2026-04-02 05:00:00+00
430	430	47	announced	2026-04-01 15:00:00+00	\N
431	431	48	berthed	2026-04-01 20:00:00+00	\N
432	432	49	working	2026-04-02 01:00:00+00	\N
433	433	50	cleared	2026-04-02 06:00:00+00	\N
434	434	51	departed	2026-04-02 11:00:00+00	2026-04-03 06:00:00+00
435	435	52	announced	2026-04-02 16:00:00+00	\N
436	436	53	berthed	2026-04-02 21:00:00+00	\N
437	437	54	working	2026-04-03 02:00:00+00	\N
438	438	55	cleared	2026-04-03 07:00:00+00	\N
439	439	56	departed	2026-04-03 12:00:00+00	2026-04-04 07:00:00+00
440	440	57	announced	2026-04-03 17:00:00+00	\N
441	441	58	berthed	2026-04-03 22:00:00+00	\N
442	442	59	working	2026-04-04 03:00:00+00	\N
443	443	60	cleared	2026-04-04 08:00:00+00	\N
444	444	61	departed	2026-04-04 13:00:00+00	2026-04-05 08:00:00+00
445	445	62	announced	2026-04-04 18:00:00+00	\N
446	446	63	berthed	2026-04-04 23:00:00+00	\N
447	447	64	working	2026-04-05 04:00:00+00	\N
448	448	65	cleared	2026-04-05 09:00:00+00	\N
449	449	66	departed	2026-04-05 14:00:00+00	2026-04-06 09:00:00+00
450	450	67	announced	2026-04-05 19:00:00+00	\N
451	451	68	berthed	2026-04-06 00:00:00+00	\N
452	452	69	working	2026-04-06 05:00:00+00	\N
453	453	70	cleared	2026-04-06 10:00:00+00	\N
454	454	71	departed	2026-04-06 15:00:00+00	2026-04-07 10:00:00+00
455	455	72	announced	2026-04-06 20:00:00+00	\N
456	456	73	berthed	2026-04-07 01:00:00+00	\N
457	457	74	working	2026-04-07 06:00:00+00	\N
458	458	75	cleared	2026-04-07 11:00:00+00	\N
459	459	76	departed	2026-04-07 16:00:00+00	2026-04-08 11:00:00+00
460	460	77	announced	2026-04-07 21:00:00+00	\N
461	461	78	berthed	2026-04-08 02:00:00+00	\N
462	462	79	working	2026-04-08 07:00:00+00	\N
463	463	80	cleared	2026-04-08 12:00:00+00	\N
464	464	81	departed	2026-04-08 17:00:00+00	2026-04-09 12:00:00+00
465	465	82	announced	2026-04-08 22:00:00+00	\N
466	466	83	berthed	2026-04-09 03:00:00+00	\N
467	467	84	working	2026-04-09 08:00:00+00	\N
468	468	85	cleared	2026-04-09 13:00:00+00	\N
469	469	86	departed	2026-04-09 18:00:00+00	2026-04-10 13:00:00+00
470	470	87	announced	2026-04-09 23:00:00+00	\N
471	471	88	berthed	2026-04-10 04:00:00+00	\N
472	472	89	working	2026-04-10 09:00:00+00	\N
473	473	90	cleared	2026-04-10 14:00:00+00	\N
474	474	91	departed	2026-04-10 19:00:00+00	2026-04-11 14:00:00+00
475	475	92	announced	2026-04-11 00:00:00+00	\N
476	476	93	berthed	2026-04-11 05:00:00+00	\N
477	477	94	working	2026-04-11 10:00:00+00	\N
478	478	95	cleared	2026-04-11 15:00:00+00	\N
479	479	96	departed	2026-04-11 20:00:00+00	2026-04-12 15:00:00+00
480	480	1	announced	2026-04-12 01:00:00+00	\N
481	481	2	berthed	2026-04-12 06:00:00+00	\N
482	482	3	working	2026-04-12 11:00:00+00	\N
483	483	4	cleared	2026-04-12 16:00:00+00	\N
484	484	5	departed	2026-04-12 21:00:00+00	2026-04-13 16:00:00+00
485	485	6	announced	2026-04-13 02:00:00+00	\N
486	486	7	berthed	2026-04-13 07:00:00+00	\N
487	487	8	working	2026-04-13 12:00:00+00	\N
488	488	9	cleared	2026-04-13 17:00:00+00	\N
489	489	10	departed	2026-04-13 22:00:00+00	2026-04-14 17:00:00+00
490	490	11	announced	2026-04-14 03:00:00+00	\N
491	491	12	berthed	2026-04-14 08:00:00+00	\N
492	492	13	working	2026-04-14 13:00:00+00	\N
493	493	14	cleared	2026-04-14 18:00:00+00	\N
494	494	15	departed	2026-04-14 23:00:00+00	2026-04-15 18:00:00+00
495	495	16	announced	2026-04-15 04:00:00+00	\N
496	496	17	berthed	2026-04-15 09:00:00+00	\N
497	497	18	working	2026-04-15 14:00:00+00	\N
498	498	19	cleared	2026-04-15 19:00:00+00	\N
499	499	20	departed	2026-04-16 00:00:00+00	2026-04-16 19:00:00+00
500	500	21	announced	2026-04-16 05:00:00+00	\N
501	501	22	berthed	2026-04-16 10:00:00+00	\N
502	502	23	working	2026-04-16 15:00:00+00	\N
503	503	24	cleared	2026-04-16 20:00:00+00	\N
504	504	25	departed	2026-04-17 01:00:00+00	2026-04-17 20:00:00+00
505	505	26	announced	2026-04-17 06:00:00+00	\N
506	506	27	berthed	2026-04-17 11:00:00+00	\N
507	507	28	working	2026-04-17 16:00:00+00	\N
508	508	29	cleared	2026-04-17 21:00:00+00	\N
509	509	30	departed	2026-04-18 02:00:00+00	2026-04-18 21:00:00+00
510	510	31	announced	2026-04-18 07:00:00+00	\N
511	511	32	berthed	2026-04-18 12:00:00+00	\N
512	512	33	working	2026-04-18 17:00:00+00	\N
513	513	34	cleared	2026-04-18 22:00:00+00	\N
514	514	35	departed	2026-04-19 03:00:00+00	2026-04-19 22:00:00+00
515	515	36	announced	2026-04-19 08:00:00+00	\N
516	516	37	berthed	2026-04-19 13:00:00+00	\N
517	517	38	working	2026-04-19 18:00:00+00	\N
518	518	39	cleared	2026-04-19 23:00:00+00	\N
519	519	40	departed	2026-04-20 04:00:00+00	2026-04-20 23:00:00+00
520	520	41	announced	2026-04-20 09:00:00+00	\N
521	521	42	berthed	2026-04-20 14:00:00+00	\N
522	522	43	working	2026-04-20 19:00:00+00	\N
523	523	44	cleared	2026-04-21 00:00:00+00	\N
524	524	45	departed	2026-04-21 05:00:00+00	2026-04-22 00:00:00+00
525	525	46	announced	2026-04-21 10:00:00+00	\N
526	526	47	berthed	2026-04-21 15:00:00+00	\N
527	527	48	working	2026-04-21 20:00:00+00	\N
528	528	49	cleared	2026-04-22 01:00:00+00	\N
529	529	50	departed	2026-04-22 06:00:00+00	2026-04-23 01:00:00+00
530	530	51	announced	2026-04-22 11:00:00+00	\N
531	531	52	berthed	2026-04-22 16:00:00+00	\N
532	532	53	working	2026-04-22 21:00:00+00	\N
533	533	54	cleared	2026-04-23 02:00:00+00	\N
534	534	55	departed	2026-04-23 07:00:00+00	2026-04-24 02:00:00+00
535	535	56	announced	2026-04-23 12:00:00+00	\N
536	536	57	berthed	2026-04-23 17:00:00+00	\N
537	537	58	working	2026-04-23 22:00:00+00	\N
538	538	59	cleared	2026-04-24 03:00:00+00	\N
539	539	60	departed	2026-04-24 08:00:00+00	2026-04-25 03:00:00+00
540	540	61	announced	2026-04-24 13:00:00+00	\N
541	541	62	berthed	2026-04-24 18:00:00+00	\N
542	542	63	working	2026-04-24 23:00:00+00	\N
543	543	64	cleared	2026-04-25 04:00:00+00	\N
544	544	65	departed	2026-04-25 09:00:00+00	2026-04-26 04:00:00+00
545	545	66	announced	2026-04-25 14:00:00+00	\N
546	546	67	berthed	2026-04-25 19:00:00+00	\N
547	547	68	working	2026-04-26 00:00:00+00	\N
548	548	69	cleared	2026-04-26 05:00:00+00	\N
549	549	70	departed	2026-04-26 10:00:00+00	2026-04-27 05:00:00+00
550	550	71	announced	2026-04-26 15:00:00+00	\N
551	551	72	berthed	2026-04-26 20:00:00+00	\N
552	552	73	working	2026-04-27 01:00:00+00	\N
553	553	74	cleared	2026-04-27 06:00:00+00	\N
554	554	75	departed	2026-04-27 11:00:00+00	2026-04-28 06:00:00+00
555	555	76	announced	2026-04-27 16:00:00+00	\N
556	556	77	berthed	2026-04-27 21:00:00+00	\N
557	557	78	working	2026-04-28 02:00:00+00	\N
558	558	79	cleared	2026-04-28 07:00:00+00	\N
559	559	80	departed	2026-04-28 12:00:00+00	2026-04-29 07:00:00+00
560	560	81	announced	2026-04-28 17:00:00+00	\N
561	561	82	berthed	2026-04-28 22:00:00+00	\N
562	562	83	working	2026-04-29 03:00:00+00	\N
563	563	84	cleared	2026-04-29 08:00:00+00	\N
564	564	85	departed	2026-04-29 13:00:00+00	2026-04-30 08:00:00+00
565	565	86	announced	2026-04-29 18:00:00+00	\N
566	566	87	berthed	2026-04-29 23:00:00+00	\N
567	567	88	working	2026-04-30 04:00:00+00	\N
568	568	89	cleared	2026-04-30 09:00:00+00	\N
569	569	90	departed	2026-04-30 14:00:00+00	2026-05-01 09:00:00+00
570	570	91	announced	2026-04-30 19:00:00+00	\N
571	571	92	berthed	2026-05-01 00:00:00+00	\N
572	572	93	working	2026-05-01 05:00:00+00	\N
573	573	94	cleared	2026-05-01 10:00:00+00	\N
574	574	95	departed	2026-05-01 15:00:00+00	2026-05-02 10:00:00+00
575	575	96	announced	2026-05-01 20:00:00+00	\N
576	576	1	berthed	2026-05-02 01:00:00+00	\N
577	577	2	working	2026-05-02 06:00:00+00	\N
578	578	3	cleared	2026-05-02 11:00:00+00	\N
579	579	4	departed	2026-05-02 16:00:00+00	2026-05-03 11:00:00+00
580	580	5	announced	2026-05-02 21:00:00+00	\N
581	581	6	berthed	2026-05-03 02:00:00+00	\N
582	582	7	working	2026-05-03 07:00:00+00	\N
583	583	8	cleared	2026-05-03 12:00:00+00	\N
584	584	9	departed	2026-05-03 17:00:00+00	2026-05-04 12:00:00+00
585	585	10	announced	2026-05-03 22:00:00+00	\N
586	586	11	berthed	2026-05-04 03:00:00+00	\N
587	587	12	working	2026-05-04 08:00:00+00	\N
588	588	13	cleared	2026-05-04 13:00:00+00	\N
589	589	14	departed	2026-05-04 18:00:00+00	2026-05-05 13:00:00+00
590	590	15	announced	2026-05-04 23:00:00+00	\N
591	591	16	berthed	2026-05-05 04:00:00+00	\N
592	592	17	working	2026-05-05 09:00:00+00	\N
593	593	18	cleared	2026-05-05 14:00:00+00	\N
594	594	19	departed	2026-05-05 19:00:00+00	2026-05-06 14:00:00+00
595	595	20	announced	2026-05-06 00:00:00+00	\N
596	596	21	berthed	2026-05-06 05:00:00+00	\N
597	597	22	working	2026-05-06 10:00:00+00	\N
598	598	23	cleared	2026-05-06 15:00:00+00	\N
599	599	24	departed	2026-05-06 20:00:00+00	2026-05-07 15:00:00+00
600	600	25	announced	2026-05-07 01:00:00+00	\N
601	601	26	berthed	2026-05-07 06:00:00+00	\N
602	602	27	working	2026-05-07 11:00:00+00	\N
603	603	28	cleared	2026-05-07 16:00:00+00	\N
604	604	29	departed	2026-05-07 21:00:00+00	2026-05-08 16:00:00+00
605	605	30	announced	2026-05-08 02:00:00+00	\N
606	606	31	berthed	2026-05-08 07:00:00+00	\N
607	607	32	working	2026-05-08 12:00:00+00	\N
608	608	33	cleared	2026-05-08 17:00:00+00	\N
609	609	34	departed	2026-05-08 22:00:00+00	2026-05-09 17:00:00+00
610	610	35	announced	2026-05-09 03:00:00+00	\N
611	611	36	berthed	2026-05-09 08:00:00+00	\N
612	612	37	working	2026-05-09 13:00:00+00	\N
613	613	38	cleared	2026-05-09 18:00:00+00	\N
614	614	39	departed	2026-05-09 23:00:00+00	2026-05-10 18:00:00+00
615	615	40	announced	2026-05-10 04:00:00+00	\N
616	616	41	berthed	2026-05-10 09:00:00+00	\N
617	617	42	working	2026-05-10 14:00:00+00	\N
618	618	43	cleared	2026-05-10 19:00:00+00	\N
619	619	44	departed	2026-05-11 00:00:00+00	2026-05-11 19:00:00+00
620	620	45	announced	2026-05-11 05:00:00+00	\N
621	621	46	berthed	2026-05-11 10:00:00+00	\N
622	622	47	working	2026-05-11 15:00:00+00	\N
623	623	48	cleared	2026-05-11 20:00:00+00	\N
624	624	49	departed	2026-05-12 01:00:00+00	2026-05-12 20:00:00+00
625	625	50	announced	2026-05-12 06:00:00+00	\N
626	626	51	berthed	2026-05-12 11:00:00+00	\N
627	627	52	working	2026-05-12 16:00:00+00	\N
628	628	53	cleared	2026-05-12 21:00:00+00	\N
629	629	54	departed	2026-05-13 02:00:00+00	2026-05-13 21:00:00+00
630	630	55	announced	2026-05-13 07:00:00+00	\N
631	631	56	berthed	2026-05-13 12:00:00+00	\N
632	632	57	working	2026-05-13 17:00:00+00	\N
633	633	58	cleared	2026-05-13 22:00:00+00	\N
634	634	59	departed	2026-05-14 03:00:00+00	2026-05-14 22:00:00+00
635	635	60	announced	2026-05-14 08:00:00+00	\N
636	636	61	berthed	2026-05-14 13:00:00+00	\N
637	637	62	working	2026-05-14 18:00:00+00	\N
638	638	63	cleared	2026-05-14 23:00:00+00	\N
639	639	64	departed	2026-05-15 04:00:00+00	2026-05-15 23:00:00+00
640	640	65	announced	2026-05-15 09:00:00+00	\N
641	641	66	berthed	2026-05-15 14:00:00+00	\N
642	642	67	working	2026-05-15 19:00:00+00	\N
643	643	68	cleared	2026-05-16 00:00:00+00	\N
644	644	69	departed	2026-05-16 05:00:00+00	2026-05-17 00:00:00+00
645	645	70	announced	2026-05-16 10:00:00+00	\N
646	646	71	berthed	2026-05-16 15:00:00+00	\N
647	647	72	working	2026-05-16 20:00:00+00	\N
648	648	73	cleared	2026-05-17 01:00:00+00	\N
649	649	74	departed	2026-05-17 06:00:00+00	2026-05-18 01:00:00+00
650	650	75	announced	2026-05-17 11:00:00+00	\N
651	651	76	berthed	2026-05-17 16:00:00+00	\N
652	652	77	working	2026-05-17 21:00:00+00	\N
653	653	78	cleared	2026-05-18 02:00:00+00	\N
654	654	79	departed	2026-05-18 07:00:00+00	2026-05-19 02:00:00+00
655	655	80	announced	2026-05-18 12:00:00+00	\N
656	656	81	berthed	2026-05-18 17:00:00+00	\N
657	657	82	working	2026-05-18 22:00:00+00	\N
658	658	83	cleared	2026-05-19 03:00:00+00	\N
659	659	84	departed	2026-05-19 08:00:00+00	2026-05-20 03:00:00+00
660	660	85	announced	2026-05-19 13:00:00+00	\N
661	661	86	berthed	2026-05-19 18:00:00+00	\N
662	662	87	working	2026-05-19 23:00:00+00	\N
663	663	88	cleared	2026-05-20 04:00:00+00	\N
664	664	89	departed	2026-05-20 09:00:00+00	2026-05-21 04:00:00+00
665	665	90	announced	2026-05-20 14:00:00+00	\N
666	666	91	berthed	2026-05-20 19:00:00+00	\N
667	667	92	working	2026-05-21 00:00:00+00	\N
668	668	93	cleared	2026-05-21 05:00:00+00	\N
669	669	94	departed	2026-05-21 10:00:00+00	2026-05-22 05:00:00+00
670	670	95	announced	2026-05-21 15:00:00+00	\N
671	671	96	berthed	2026-05-21 20:00:00+00	\N
672	672	1	working	2026-05-22 01:00:00+00	\N
673	673	2	cleared	2026-05-22 06:00:00+00	\N
674	674	3	departed	2026-05-22 11:00:00+00	2026-05-23 06:00:00+00
675	675	4	announced	2026-05-22 16:00:00+00	\N
676	676	5	berthed	2026-05-22 21:00:00+00	\N
677	677	6	working	2026-05-23 02:00:00+00	\N
678	678	7	cleared	2026-05-23 07:00:00+00	\N
679	679	8	departed	2026-05-23 12:00:00+00	2026-05-24 07:00:00+00
680	680	9	announced	2026-05-23 17:00:00+00	\N
681	681	10	berthed	2026-05-23 22:00:00+00	\N
682	682	11	working	2026-05-24 03:00:00+00	\N
683	683	12	cleared	2026-05-24 08:00:00+00	\N
684	684	13	departed	2026-05-24 13:00:00+00	2026-05-25 08:00:00+00
685	685	14	announced	2026-05-24 18:00:00+00	\N
686	686	15	berthed	2026-05-24 23:00:00+00	\N
687	687	16	working	2026-05-25 04:00:00+00	\N
688	688	17	cleared	2026-05-25 09:00:00+00	\N
689	689	18	departed	2026-05-25 14:00:00+00	2026-05-26 09:00:00+00
690	690	19	announced	2026-05-25 19:00:00+00	\N
691	691	20	berthed	2026-05-26 00:00:00+00	\N
692	692	21	working	2026-05-26 05:00:00+00	\N
693	693	22	cleared	2026-05-26 10:00:00+00	\N
694	694	23	departed	2026-05-26 15:00:00+00	2026-05-27 10:00:00+00
695	695	24	announced	2026-05-26 20:00:00+00	\N
696	696	25	berthed	2026-05-27 01:00:00+00	\N
697	697	26	working	2026-05-27 06:00:00+00	\N
698	698	27	cleared	2026-05-27 11:00:00+00	\N
699	699	28	departed	2026-05-27 16:00:00+00	2026-05-28 11:00:00+00
700	700	29	announced	2026-05-27 21:00:00+00	\N
701	701	30	berthed	2026-05-28 02:00:00+00	\N
702	702	31	working	2026-05-28 07:00:00+00	\N
703	703	32	cleared	2026-05-28 12:00:00+00	\N
704	704	33	departed	2026-05-28 17:00:00+00	2026-05-29 12:00:00+00
705	705	34	announced	2026-05-28 22:00:00+00	\N
706	706	35	berthed	2026-05-29 03:00:00+00	\N
707	707	36	working	2026-05-29 08:00:00+00	\N
708	708	37	cleared	2026-05-29 13:00:00+00	\N
709	709	38	departed	2026-05-29 18:00:00+00	2026-05-30 13:00:00+00
710	710	39	announced	2026-05-29 23:00:00+00	\N
711	711	40	berthed	2026-05-30 04:00:00+00	\N
712	712	41	working	2026-05-30 09:00:00+00	\N
713	713	42	cleared	2026-05-30 14:00:00+00	\N
714	714	43	departed	2026-05-30 19:00:00+00	2026-05-31 14:00:00+00
715	715	44	announced	2026-05-31 00:00:00+00	\N
716	716	45	berthed	2026-05-31 05:00:00+00	\N
717	717	46	working	2026-05-31 10:00:00+00	\N
718	718	47	cleared	2026-05-31 15:00:00+00	\N
719	719	48	departed	2026-05-31 20:00:00+00	2026-06-01 15:00:00+00
720	720	49	announced	2026-06-01 01:00:00+00	\N
721	721	50	berthed	2026-06-01 06:00:00+00	\N
722	722	51	working	2026-06-01 11:00:00+00	\N
723	723	52	cleared	2026-06-01 16:00:00+00	\N
724	724	53	departed	2026-06-01 21:00:00+00	2026-06-02 16:00:00+00
725	725	54	announced	2026-06-02 02:00:00+00	\N
726	726	55	berthed	2026-06-02 07:00:00+00	\N
727	727	56	working	2026-06-02 12:00:00+00	\N
728	728	57	cleared	2026-06-02 17:00:00+00	\N
729	729	58	departed	2026-06-02 22:00:00+00	2026-06-03 17:00:00+00
730	730	59	announced	2026-06-03 03:00:00+00	\N
731	731	60	berthed	2026-06-03 08:00:00+00	\N
732	732	61	working	2026-06-03 13:00:00+00	\N
733	733	62	cleared	2026-06-03 18:00:00+00	\N
734	734	63	departed	2026-06-03 23:00:00+00	2026-06-04 18:00:00+00
735	735	64	announced	2026-06-04 04:00:00+00	\N
736	736	65	berthed	2026-06-04 09:00:00+00	\N
737	737	66	working	2026-06-04 14:00:00+00	\N
738	738	67	cleared	2026-06-04 19:00:00+00	\N
739	739	68	departed	2026-06-05 00:00:00+00	2026-06-05 19:00:00+00
740	740	69	announced	2026-06-05 05:00:00+00	\N
741	741	70	berthed	2026-06-05 10:00:00+00	\N
742	742	71	working	2026-06-05 15:00:00+00	\N
743	743	72	cleared	2026-06-05 20:00:00+00	\N
744	744	73	departed	2026-06-06 01:00:00+00	2026-06-06 20:00:00+00
745	745	74	announced	2026-06-06 06:00:00+00	\N
746	746	75	berthed	2026-06-06 11:00:00+00	\N
747	747	76	working	2026-06-06 16:00:00+00	\N
748	748	77	cleared	2026-06-06 21:00:00+00	\N
749	749	78	departed	2026-06-07 02:00:00+00	2026-06-07 21:00:00+00
750	750	79	announced	2026-06-07 07:00:00+00	\N
751	751	80	berthed	2026-06-07 12:00:00+00	\N
752	752	81	working	2026-06-07 17:00:00+00	\N
753	753	82	cleared	2026-06-07 22:00:00+00	\N
754	754	83	departed	2026-06-08 03:00:00+00	2026-06-08 22:00:00+00
755	755	84	announced	2026-06-08 08:00:00+00	\N
756	756	85	berthed	2026-06-08 13:00:00+00	\N
757	757	86	working	2026-06-08 18:00:00+00	\N
758	758	87	cleared	2026-06-08 23:00:00+00	\N
759	759	88	departed	2026-06-09 04:00:00+00	2026-06-09 23:00:00+00
760	760	89	announced	2026-06-09 09:00:00+00	\N
761	761	90	berthed	2026-06-09 14:00:00+00	\N
762	762	91	working	2026-06-09 19:00:00+00	\N
763	763	92	cleared	2026-06-10 00:00:00+00	\N
764	764	93	departed	2026-06-10 05:00:00+00	2026-06-11 00:00:00+00
765	765	94	announced	2026-06-10 10:00:00+00	\N
766	766	95	berthed	2026-06-10 15:00:00+00	\N
767	767	96	working	2026-06-10 20:00:00+00	\N
768	768	1	cleared	2026-06-11 01:00:00+00	\N
769	769	2	departed	2026-06-11 06:00:00+00	2026-06-12 01:00:00+00
770	770	3	announced	2026-06-11 11:00:00+00	\N
771	771	4	berthed	2026-06-11 16:00:00+00	\N
772	772	5	working	2026-06-11 21:00:00+00	\N
773	773	6	cleared	2026-06-12 02:00:00+00	\N
774	774	7	departed	2026-06-12 07:00:00+00	2026-06-13 02:00:00+00
775	775	8	announced	2026-06-12 12:00:00+00	\N
776	776	9	berthed	2026-06-12 17:00:00+00	\N
777	777	10	working	2026-06-12 22:00:00+00	\N
778	778	11	cleared	2026-06-13 03:00:00+00	\N
779	779	12	departed	2026-06-13 08:00:00+00	2026-06-14 03:00:00+00
780	780	13	announced	2026-06-13 13:00:00+00	\N
781	781	14	berthed	2026-06-13 18:00:00+00	\N
782	782	15	working	2026-06-13 23:00:00+00	\N
783	783	16	cleared	2026-06-14 04:00:00+00	\N
784	784	17	departed	2026-06-14 09:00:00+00	2026-06-15 04:00:00+00
785	785	18	announced	2026-06-14 14:00:00+00	\N
786	786	19	berthed	2026-06-14 19:00:00+00	\N
787	787	20	working	2026-06-15 00:00:00+00	\N
788	788	21	cleared	2026-06-15 05:00:00+00	\N
789	789	22	departed	2026-06-15 10:00:00+00	2026-06-16 05:00:00+00
790	790	23	announced	2026-06-15 15:00:00+00	\N
791	791	24	berthed	2026-06-15 20:00:00+00	\N
792	792	25	working	2026-06-16 01:00:00+00	\N
793	793	26	cleared	2026-06-16 06:00:00+00	\N
794	794	27	departed	2026-06-16 11:00:00+00	2026-06-17 06:00:00+00
795	795	28	announced	2026-06-16 16:00:00+00	\N
796	796	29	berthed	2026-06-16 21:00:00+00	\N
797	797	30	working	2026-06-17 02:00:00+00	\N
798	798	31	cleared	2026-06-17 07:00:00+00	\N
799	799	32	departed	2026-06-17 12:00:00+00	2026-06-18 07:00:00+00
800	800	33	announced	2026-06-17 17:00:00+00	\N
801	801	34	berthed	2026-06-17 22:00:00+00	\N
802	802	35	working	2026-06-18 03:00:00+00	\N
803	803	36	cleared	2026-06-18 08:00:00+00	\N
804	804	37	departed	2026-06-18 13:00:00+00	2026-06-19 08:00:00+00
805	805	38	announced	2026-06-18 18:00:00+00	\N
806	806	39	berthed	2026-06-18 23:00:00+00	\N
807	807	40	working	2026-06-19 04:00:00+00	\N
808	808	41	cleared	2026-06-19 09:00:00+00	\N
809	809	42	departed	2026-06-19 14:00:00+00	2026-06-20 09:00:00+00
810	810	43	announced	2026-06-19 19:00:00+00	\N
811	811	44	berthed	2026-06-20 00:00:00+00	\N
812	812	45	working	2026-06-20 05:00:00+00	\N
813	813	46	cleared	2026-06-20 10:00:00+00	\N
814	814	47	departed	2026-06-20 15:00:00+00	2026-06-21 10:00:00+00
815	815	48	announced	2026-06-20 20:00:00+00	\N
816	816	49	berthed	2026-06-21 01:00:00+00	\N
817	817	50	working	2026-06-21 06:00:00+00	\N
818	818	51	cleared	2026-06-21 11:00:00+00	\N
819	819	52	departed	2026-06-21 16:00:00+00	2026-06-22 11:00:00+00
820	820	53	announced	2026-06-21 21:00:00+00	\N
821	821	54	berthed	2026-06-22 02:00:00+00	\N
822	822	55	working	2026-06-22 07:00:00+00	\N
823	823	56	cleared	2026-06-22 12:00:00+00	\N
824	824	57	departed	2026-06-22 17:00:00+00	2026-06-23 12:00:00+00
825	825	58	announced	2026-06-22 22:00:00+00	\N
826	826	59	berthed	2026-06-23 03:00:00+00	\N
827	827	60	working	2026-06-23 08:00:00+00	\N
828	828	61	cleared	2026-06-23 13:00:00+00	\N
829	829	62	departed	2026-06-23 18:00:00+00	2026-06-24 13:00:00+00
830	830	63	announced	2026-06-23 23:00:00+00	\N
831	831	64	berthed	2026-06-24 04:00:00+00	\N
832	832	65	working	2026-06-24 09:00:00+00	\N
833	833	66	cleared	2026-06-24 14:00:00+00	\N
834	834	67	departed	2026-06-24 19:00:00+00	2026-06-25 14:00:00+00
835	835	68	announced	2026-06-25 00:00:00+00	\N
836	836	69	berthed	2026-06-25 05:00:00+00	\N
837	837	70	working	2026-06-25 10:00:00+00	\N
838	838	71	cleared	2026-06-25 15:00:00+00	\N
839	839	72	departed	2026-06-25 20:00:00+00	2026-06-26 15:00:00+00
840	840	73	announced	2026-06-26 01:00:00+00	\N
841	841	74	berthed	2026-06-26 06:00:00+00	\N
842	842	75	working	2026-06-26 11:00:00+00	\N
843	843	76	cleared	2026-06-26 16:00:00+00	\N
844	844	77	departed	2026-06-26 21:00:00+00	2026-06-27 16:00:00+00
845	845	78	announced	2026-06-27 02:00:00+00	\N
846	846	79	berthed	2026-06-27 07:00:00+00	\N
847	847	80	working	2026-06-27 12:00:00+00	\N
848	848	81	cleared	2026-06-27 17:00:00+00	\N
849	849	82	departed	2026-06-27 22:00:00+00	2026-06-28 17:00:00+00
850	850	83	announced	2026-06-28 03:00:00+00	\N
851	851	84	berthed	2026-06-28 08:00:00+00	\N
852	852	85	working	2026-06-28 13:00:00+00	\N
853	853	86	cleared	2026-06-28 18:00:00+00	\N
854	854	87	departed	2026-06-28 23:00:00+00	2026-06-29 18:00:00+00
855	855	88	announced	2026-06-29 04:00:00+00	\N
856	856	89	berthed	2026-06-29 09:00:00+00	\N
857	857	90	working	2026-06-29 14:00:00+00	\N
858	858	91	cleared	2026-06-29 19:00:00+00	\N
859	859	92	departed	2026-06-30 00:00:00+00	2026-06-30 19:00:00+00
860	860	93	announced	2026-06-30 05:00:00+00	\N
861	861	94	berthed	2026-06-30 10:00:00+00	\N
862	862	95	working	2026-06-30 15:00:00+00	\N
863	863	96	cleared	2026-06-30 20:00:00+00	\N
864	864	1	departed	2026-07-01 01:00:00+00	2026-07-01 20:00:00+00
865	865	2	announced	2026-07-01 06:00:00+00	\N
866	866	3	berthed	2026-07-01 11:00:00+00	\N
867	867	4	working	2026-07-01 16:00:00+00	\N
868	868	5	cleared	2026-07-01 21:00:00+00	\N
869	869	6	departed	2026-07-02 02:00:00+00	2026-07-02 21:00:00+00
870	870	7	announced	2026-07-02 07:00:00+00	\N
871	871	8	berthed	2026-07-02 12:00:00+00	\N
872	872	9	working	2026-07-02 17:00:00+00	\N
873	873	10	cleared	2026-07-02 22:00:00+00	\N
874	874	11	departed	2026-07-03 03:00:00+00	2026-07-03 22:00:00+00
875	875	12	announced	2026-07-03 08:00:00+00	\N
876	876	13	berthed	2026-07-03 13:00:00+00	\N
877	877	14	working	2026-07-03 18:00:00+00	\N
878	878	15	cleared	2026-07-03 23:00:00+00	\N
879	879	16	departed	2026-07-04 04:00:00+00	2026-07-04 23:00:00+00
880	880	17	announced	2026-07-04 09:00:00+00	\N
881	881	18	berthed	2026-07-04 14:00:00+00	\N
882	882	19	working	2026-07-04 19:00:00+00	\N
883	883	20	cleared	2026-07-05 00:00:00+00	\N
884	884	21	departed	2026-07-05 05:00:00+00	2026-07-06 00:00:00+00
885	885	22	announced	2026-07-05 10:00:00+00	\N
886	886	23	berthed	2026-07-05 15:00:00+00	\N
887	887	24	working	2026-07-05 20:00:00+00	\N
888	888	25	cleared	2026-07-06 01:00:00+00	\N
889	889	26	departed	2026-07-06 06:00:00+00	2026-07-07 01:00:00+00
890	890	27	announced	2026-07-06 11:00:00+00	\N
891	891	28	berthed	2026-07-06 16:00:00+00	\N
892	892	29	working	2026-07-06 21:00:00+00	\N
893	893	30	cleared	2026-07-07 02:00:00+00	\N
894	894	31	departed	2026-07-07 07:00:00+00	2026-07-08 02:00:00+00
895	895	32	announced	2026-07-07 12:00:00+00	\N
896	896	33	berthed	2026-07-07 17:00:00+00	\N
897	897	34	working	2026-07-07 22:00:00+00	\N
898	898	35	cleared	2026-07-08 03:00:00+00	\N
899	899	36	departed	2026-07-08 08:00:00+00	2026-07-09 03:00:00+00
900	900	37	announced	2026-07-08 13:00:00+00	\N
\.


--
-- Data for Name: ports; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.ports (id, country, name, depth_m) FROM stdin;
1	AA	North Haven 0	8.0
2	AB	South Haven 1	9.0
3	AC	East Haven 2	10.0
4	AD	West Haven 3	11.0
5	AE	Old Haven 4	12.0
6	AF	New Haven 5	13.0
7	AG	Upper Haven 6	14.0
8	AH	Lower Haven 7	15.0
9	AI	North Haven 8	16.0
10	AJ	South Haven 9	8.0
11	AK	East Haven 10	9.0
12	AL	West Haven 11	10.0
13	AM	Old Haven 12	11.0
14	AN	New Haven 13	12.0
15	AO	Upper Haven 14	13.0
16	AP	Lower Haven 15	14.0
17	AQ	North Haven 16	15.0
18	AR	South Haven 17	16.0
19	AS	East Haven 18	8.0
20	AT	West Haven 19	9.0
21	AU	Old Haven 20	10.0
22	AV	New Haven 21	11.0
23	AW	Upper Haven 22	12.0
24	AX	Lower Haven 23	13.0
\.


--
-- Data for Name: shift_members; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.shift_members (shift_id, person_id) FROM stdin;
1	5
2	8
3	11
4	14
5	17
6	20
7	23
8	26
9	29
10	32
11	35
12	38
13	41
14	44
15	47
16	50
17	53
18	56
19	59
20	62
21	65
22	68
23	71
24	74
25	77
26	80
27	83
28	86
29	89
30	92
31	95
32	98
33	101
34	104
35	107
36	110
37	113
38	116
39	119
40	122
41	125
42	128
43	131
44	134
45	137
46	140
47	143
48	146
49	149
50	152
51	155
52	158
53	161
54	164
55	167
56	170
57	173
58	176
59	179
60	182
61	185
62	188
63	191
64	194
65	197
66	200
67	203
68	206
69	209
70	212
71	215
72	218
73	221
74	224
75	227
76	230
77	233
78	236
79	239
80	242
81	245
82	248
83	251
84	254
85	257
86	260
87	263
88	266
89	269
90	272
91	275
92	278
93	281
94	284
95	287
96	290
97	293
98	296
99	299
100	302
101	305
102	308
103	311
104	314
105	317
106	320
107	323
108	326
109	329
110	332
111	335
112	338
113	341
114	344
115	347
116	350
117	353
118	356
119	359
120	362
121	365
122	368
123	371
124	374
125	377
126	380
127	383
128	386
129	389
130	392
131	395
132	398
133	401
134	404
135	407
136	410
137	413
138	416
139	419
140	422
141	425
142	428
143	431
144	434
145	437
146	440
147	443
148	446
149	449
150	452
151	455
152	458
153	461
154	464
155	467
156	470
157	473
158	476
159	479
160	482
161	485
162	488
163	491
164	494
165	497
166	500
167	503
168	506
169	509
170	512
171	515
172	518
173	521
174	524
175	527
176	530
177	533
178	536
179	539
180	542
181	545
182	548
183	551
184	554
185	557
186	560
187	563
188	566
189	569
190	572
191	575
192	578
193	581
194	584
195	587
196	590
197	593
198	596
199	599
200	2
1	6
2	9
3	12
4	15
5	18
6	21
7	24
8	27
9	30
10	33
11	36
12	39
13	42
14	45
15	48
16	51
17	54
18	57
19	60
20	63
21	66
22	69
23	72
24	75
25	78
26	81
27	84
28	87
29	90
30	93
31	96
32	99
33	102
34	105
35	108
36	111
37	114
38	117
39	120
40	123
41	126
42	129
43	132
44	135
45	138
46	141
47	144
48	147
49	150
50	153
51	156
52	159
53	162
54	165
55	168
56	171
57	174
58	177
59	180
60	183
61	186
62	189
63	192
64	195
65	198
66	201
67	204
68	207
69	210
70	213
71	216
72	219
73	222
74	225
75	228
76	231
77	234
78	237
79	240
80	243
81	246
82	249
83	252
84	255
85	258
86	261
87	264
88	267
89	270
90	273
91	276
92	279
93	282
94	285
95	288
96	291
97	294
98	297
99	300
100	303
101	306
102	309
103	312
104	315
105	318
106	321
107	324
108	327
109	330
110	333
111	336
112	339
113	342
114	345
115	348
116	351
117	354
118	357
119	360
120	363
121	366
122	369
123	372
124	375
125	378
126	381
127	384
128	387
129	390
130	393
131	396
132	399
133	402
134	405
135	408
136	411
137	414
138	417
139	420
140	423
141	426
142	429
143	432
144	435
145	438
146	441
147	444
148	447
149	450
150	453
151	456
152	459
153	462
154	465
155	468
156	471
157	474
158	477
159	480
160	483
161	486
162	489
163	492
164	495
165	498
166	501
167	504
168	507
169	510
170	513
171	516
172	519
173	522
174	525
175	528
176	531
177	534
178	537
179	540
180	543
181	546
182	549
183	552
184	555
185	558
186	561
187	564
188	567
189	570
190	573
191	576
192	579
193	582
194	585
195	588
196	591
197	594
198	597
199	600
200	3
1	7
2	10
3	13
4	16
5	19
6	22
7	25
8	28
9	31
10	34
11	37
12	40
13	43
14	46
15	49
16	52
17	55
18	58
19	61
20	64
21	67
22	70
23	73
24	76
25	79
26	82
27	85
28	88
29	91
30	94
31	97
32	100
33	103
34	106
35	109
36	112
37	115
38	118
39	121
40	124
41	127
42	130
43	133
44	136
45	139
46	142
47	145
48	148
49	151
50	154
51	157
52	160
53	163
54	166
55	169
56	172
57	175
58	178
59	181
60	184
61	187
62	190
63	193
64	196
65	199
66	202
67	205
68	208
69	211
70	214
71	217
72	220
73	223
74	226
75	229
76	232
77	235
78	238
79	241
80	244
81	247
82	250
83	253
84	256
85	259
86	262
87	265
88	268
89	271
90	274
91	277
92	280
93	283
94	286
95	289
96	292
97	295
98	298
99	301
100	304
101	307
102	310
103	313
104	316
105	319
106	322
107	325
108	328
109	331
110	334
111	337
112	340
113	343
114	346
115	349
116	352
117	355
118	358
119	361
120	364
121	367
122	370
123	373
124	376
125	379
126	382
127	385
128	388
129	391
130	394
131	397
132	400
133	403
134	406
135	409
136	412
137	415
138	418
139	421
140	424
141	427
142	430
143	433
144	436
145	439
146	442
147	445
148	448
149	451
150	454
151	457
152	460
153	463
154	466
155	469
156	472
157	475
158	478
159	481
160	484
161	487
162	490
163	493
164	496
165	499
166	502
167	505
168	508
169	511
170	514
171	517
172	520
173	523
174	526
175	529
176	532
177	535
178	538
179	541
180	544
181	547
182	550
183	553
184	556
185	559
186	562
187	565
188	568
189	571
190	574
191	577
192	580
193	583
194	586
195	589
196	592
197	595
198	598
199	1
200	4
1	8
2	11
3	14
4	17
5	20
6	23
7	26
8	29
9	32
10	35
11	38
12	41
13	44
14	47
15	50
16	53
17	56
18	59
19	62
20	65
21	68
22	71
23	74
24	77
25	80
26	83
27	86
28	89
29	92
30	95
31	98
32	101
33	104
34	107
35	110
36	113
37	116
38	119
39	122
40	125
41	128
42	131
43	134
44	137
45	140
46	143
47	146
48	149
49	152
50	155
51	158
52	161
53	164
54	167
55	170
56	173
57	176
58	179
59	182
60	185
61	188
62	191
63	194
64	197
65	200
66	203
67	206
68	209
69	212
70	215
71	218
72	221
73	224
74	227
75	230
76	233
77	236
78	239
79	242
80	245
81	248
82	251
83	254
84	257
85	260
86	263
87	266
88	269
89	272
90	275
91	278
92	281
93	284
94	287
95	290
96	293
97	296
98	299
99	302
100	305
101	308
102	311
103	314
104	317
105	320
106	323
107	326
108	329
109	332
110	335
111	338
112	341
113	344
114	347
115	350
116	353
117	356
118	359
119	362
120	365
121	368
122	371
123	374
124	377
125	380
126	383
127	386
128	389
129	392
130	395
131	398
132	401
133	404
134	407
135	410
136	413
137	416
138	419
139	422
140	425
141	428
142	431
143	434
144	437
145	440
146	443
147	446
148	449
149	452
150	455
151	458
152	461
153	464
154	467
155	470
156	473
157	476
158	479
159	482
160	485
161	488
162	491
163	494
164	497
165	500
166	503
167	506
168	509
169	512
170	515
171	518
172	521
173	524
174	527
175	530
176	533
177	536
178	539
179	542
180	545
181	548
182	551
183	554
184	557
185	560
186	563
187	566
188	569
189	572
190	575
191	578
192	581
193	584
194	587
195	590
196	593
197	596
198	599
199	2
200	5
\.


--
-- Data for Name: shifts; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.shifts (id, port_id, begins, hours) FROM stdin;
1	2	2026-02-01 14:00:00+00	8
2	3	2026-02-01 22:00:00+00	8
3	4	2026-02-02 06:00:00+00	8
4	5	2026-02-02 14:00:00+00	8
5	6	2026-02-02 22:00:00+00	8
6	7	2026-02-03 06:00:00+00	8
7	8	2026-02-03 14:00:00+00	8
8	9	2026-02-03 22:00:00+00	8
9	10	2026-02-04 06:00:00+00	8
10	11	2026-02-04 14:00:00+00	8
11	12	2026-02-04 22:00:00+00	8
12	13	2026-02-05 06:00:00+00	8
13	14	2026-02-05 14:00:00+00	8
14	15	2026-02-05 22:00:00+00	8
15	16	2026-02-06 06:00:00+00	8
16	17	2026-02-06 14:00:00+00	8
17	18	2026-02-06 22:00:00+00	8
18	19	2026-02-07 06:00:00+00	8
19	20	2026-02-07 14:00:00+00	8
20	21	2026-02-07 22:00:00+00	8
21	22	2026-02-08 06:00:00+00	8
22	23	2026-02-08 14:00:00+00	8
23	24	2026-02-08 22:00:00+00	8
24	1	2026-02-09 06:00:00+00	8
25	2	2026-02-09 14:00:00+00	8
26	3	2026-02-09 22:00:00+00	8
27	4	2026-02-10 06:00:00+00	8
28	5	2026-02-10 14:00:00+00	8
29	6	2026-02-10 22:00:00+00	8
30	7	2026-02-11 06:00:00+00	8
31	8	2026-02-11 14:00:00+00	8
32	9	2026-02-11 22:00:00+00	8
33	10	2026-02-12 06:00:00+00	8
34	11	2026-02-12 14:00:00+00	8
35	12	2026-02-12 22:00:00+00	8
36	13	2026-02-13 06:00:00+00	8
37	14	2026-02-13 14:00:00+00	8
38	15	2026-02-13 22:00:00+00	8
39	16	2026-02-14 06:00:00+00	8
40	17	2026-02-14 14:00:00+00	8
41	18	2026-02-14 22:00:00+00	8
42	19	2026-02-15 06:00:00+00	8
43	20	2026-02-15 14:00:00+00	8
44	21	2026-02-15 22:00:00+00	8
45	22	2026-02-16 06:00:00+00	8
46	23	2026-02-16 14:00:00+00	8
47	24	2026-02-16 22:00:00+00	8
48	1	2026-02-17 06:00:00+00	8
49	2	2026-02-17 14:00:00+00	8
50	3	2026-02-17 22:00:00+00	8
51	4	2026-02-18 06:00:00+00	8
52	5	2026-02-18 14:00:00+00	8
53	6	2026-02-18 22:00:00+00	8
54	7	2026-02-19 06:00:00+00	8
55	8	2026-02-19 14:00:00+00	8
56	9	2026-02-19 22:00:00+00	8
57	10	2026-02-20 06:00:00+00	8
58	11	2026-02-20 14:00:00+00	8
59	12	2026-02-20 22:00:00+00	8
60	13	2026-02-21 06:00:00+00	8
61	14	2026-02-21 14:00:00+00	8
62	15	2026-02-21 22:00:00+00	8
63	16	2026-02-22 06:00:00+00	8
64	17	2026-02-22 14:00:00+00	8
65	18	2026-02-22 22:00:00+00	8
66	19	2026-02-23 06:00:00+00	8
67	20	2026-02-23 14:00:00+00	8
68	21	2026-02-23 22:00:00+00	8
69	22	2026-02-24 06:00:00+00	8
70	23	2026-02-24 14:00:00+00	8
71	24	2026-02-24 22:00:00+00	8
72	1	2026-02-25 06:00:00+00	8
73	2	2026-02-25 14:00:00+00	8
74	3	2026-02-25 22:00:00+00	8
75	4	2026-02-26 06:00:00+00	8
76	5	2026-02-26 14:00:00+00	8
77	6	2026-02-26 22:00:00+00	8
78	7	2026-02-27 06:00:00+00	8
79	8	2026-02-27 14:00:00+00	8
80	9	2026-02-27 22:00:00+00	8
81	10	2026-02-28 06:00:00+00	8
82	11	2026-02-28 14:00:00+00	8
83	12	2026-02-28 22:00:00+00	8
84	13	2026-03-01 06:00:00+00	8
85	14	2026-03-01 14:00:00+00	8
86	15	2026-03-01 22:00:00+00	8
87	16	2026-03-02 06:00:00+00	8
88	17	2026-03-02 14:00:00+00	8
89	18	2026-03-02 22:00:00+00	8
90	19	2026-03-03 06:00:00+00	8
91	20	2026-03-03 14:00:00+00	8
92	21	2026-03-03 22:00:00+00	8
93	22	2026-03-04 06:00:00+00	8
94	23	2026-03-04 14:00:00+00	8
95	24	2026-03-04 22:00:00+00	8
96	1	2026-03-05 06:00:00+00	8
97	2	2026-03-05 14:00:00+00	8
98	3	2026-03-05 22:00:00+00	8
99	4	2026-03-06 06:00:00+00	8
100	5	2026-03-06 14:00:00+00	8
101	6	2026-03-06 22:00:00+00	8
102	7	2026-03-07 06:00:00+00	8
103	8	2026-03-07 14:00:00+00	8
104	9	2026-03-07 22:00:00+00	8
105	10	2026-03-08 06:00:00+00	8
106	11	2026-03-08 14:00:00+00	8
107	12	2026-03-08 22:00:00+00	8
108	13	2026-03-09 06:00:00+00	8
109	14	2026-03-09 14:00:00+00	8
110	15	2026-03-09 22:00:00+00	8
111	16	2026-03-10 06:00:00+00	8
112	17	2026-03-10 14:00:00+00	8
113	18	2026-03-10 22:00:00+00	8
114	19	2026-03-11 06:00:00+00	8
115	20	2026-03-11 14:00:00+00	8
116	21	2026-03-11 22:00:00+00	8
117	22	2026-03-12 06:00:00+00	8
118	23	2026-03-12 14:00:00+00	8
119	24	2026-03-12 22:00:00+00	8
120	1	2026-03-13 06:00:00+00	8
121	2	2026-03-13 14:00:00+00	8
122	3	2026-03-13 22:00:00+00	8
123	4	2026-03-14 06:00:00+00	8
124	5	2026-03-14 14:00:00+00	8
125	6	2026-03-14 22:00:00+00	8
126	7	2026-03-15 06:00:00+00	8
127	8	2026-03-15 14:00:00+00	8
128	9	2026-03-15 22:00:00+00	8
129	10	2026-03-16 06:00:00+00	8
130	11	2026-03-16 14:00:00+00	8
131	12	2026-03-16 22:00:00+00	8
132	13	2026-03-17 06:00:00+00	8
133	14	2026-03-17 14:00:00+00	8
134	15	2026-03-17 22:00:00+00	8
135	16	2026-03-18 06:00:00+00	8
136	17	2026-03-18 14:00:00+00	8
137	18	2026-03-18 22:00:00+00	8
138	19	2026-03-19 06:00:00+00	8
139	20	2026-03-19 14:00:00+00	8
140	21	2026-03-19 22:00:00+00	8
141	22	2026-03-20 06:00:00+00	8
142	23	2026-03-20 14:00:00+00	8
143	24	2026-03-20 22:00:00+00	8
144	1	2026-03-21 06:00:00+00	8
145	2	2026-03-21 14:00:00+00	8
146	3	2026-03-21 22:00:00+00	8
147	4	2026-03-22 06:00:00+00	8
148	5	2026-03-22 14:00:00+00	8
149	6	2026-03-22 22:00:00+00	8
150	7	2026-03-23 06:00:00+00	8
151	8	2026-03-23 14:00:00+00	8
152	9	2026-03-23 22:00:00+00	8
153	10	2026-03-24 06:00:00+00	8
154	11	2026-03-24 14:00:00+00	8
155	12	2026-03-24 22:00:00+00	8
156	13	2026-03-25 06:00:00+00	8
157	14	2026-03-25 14:00:00+00	8
158	15	2026-03-25 22:00:00+00	8
159	16	2026-03-26 06:00:00+00	8
160	17	2026-03-26 14:00:00+00	8
161	18	2026-03-26 22:00:00+00	8
162	19	2026-03-27 06:00:00+00	8
163	20	2026-03-27 14:00:00+00	8
164	21	2026-03-27 22:00:00+00	8
165	22	2026-03-28 06:00:00+00	8
166	23	2026-03-28 14:00:00+00	8
167	24	2026-03-28 22:00:00+00	8
168	1	2026-03-29 06:00:00+00	8
169	2	2026-03-29 14:00:00+00	8
170	3	2026-03-29 22:00:00+00	8
171	4	2026-03-30 06:00:00+00	8
172	5	2026-03-30 14:00:00+00	8
173	6	2026-03-30 22:00:00+00	8
174	7	2026-03-31 06:00:00+00	8
175	8	2026-03-31 14:00:00+00	8
176	9	2026-03-31 22:00:00+00	8
177	10	2026-04-01 06:00:00+00	8
178	11	2026-04-01 14:00:00+00	8
179	12	2026-04-01 22:00:00+00	8
180	13	2026-04-02 06:00:00+00	8
181	14	2026-04-02 14:00:00+00	8
182	15	2026-04-02 22:00:00+00	8
183	16	2026-04-03 06:00:00+00	8
184	17	2026-04-03 14:00:00+00	8
185	18	2026-04-03 22:00:00+00	8
186	19	2026-04-04 06:00:00+00	8
187	20	2026-04-04 14:00:00+00	8
188	21	2026-04-04 22:00:00+00	8
189	22	2026-04-05 06:00:00+00	8
190	23	2026-04-05 14:00:00+00	8
191	24	2026-04-05 22:00:00+00	8
192	1	2026-04-06 06:00:00+00	8
193	2	2026-04-06 14:00:00+00	8
194	3	2026-04-06 22:00:00+00	8
195	4	2026-04-07 06:00:00+00	8
196	5	2026-04-07 14:00:00+00	8
197	6	2026-04-07 22:00:00+00	8
198	7	2026-04-08 06:00:00+00	8
199	8	2026-04-08 14:00:00+00	8
200	9	2026-04-08 22:00:00+00	8
\.


--
-- Data for Name: tariffs; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.tariffs (id, cargo_type, per_tonne, valid) FROM stdin;
1	2	1.2500	[2025-01-31,2025-03-03)
2	3	2.5000	[2025-03-02,2025-04-02)
3	4	3.7500	[2025-04-01,2025-05-02)
4	1	5.0000	[2025-05-01,2025-06-01)
5	2	6.2500	[2025-05-31,2025-07-01)
6	3	7.5000	[2025-06-30,2025-07-31)
7	4	8.7500	[2025-07-30,2025-08-30)
8	1	10.0000	[2025-08-29,2025-09-29)
9	2	11.2500	[2025-09-28,2025-10-29)
10	3	12.5000	[2025-10-28,2025-11-28)
11	4	13.7500	[2025-11-27,2025-12-28)
12	1	15.0000	[2025-12-27,2026-01-27)
13	2	16.2500	[2026-01-26,2026-02-26)
14	3	17.5000	[2026-02-25,2026-03-28)
15	4	18.7500	[2026-03-27,2026-04-27)
16	1	20.0000	[2026-04-26,2026-05-27)
17	2	21.2500	[2026-05-26,2026-06-26)
18	3	22.5000	[2026-06-25,2026-07-26)
19	4	23.7500	[2026-07-25,2026-08-25)
20	1	25.0000	[2026-08-24,2026-09-24)
21	2	26.2500	[2026-09-23,2026-10-24)
22	3	27.5000	[2026-10-23,2026-11-23)
23	4	28.7500	[2026-11-22,2026-12-23)
24	1	30.0000	[2026-12-22,2027-01-22)
\.


--
-- Data for Name: tide_predictions; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.tide_predictions (port_id, at, height_m) FROM stdin;
1	2026-06-01 06:00:00+00	2.341471
1	2026-06-01 12:00:00+00	2.4092975
1	2026-06-01 18:00:00+00	1.64112
1	2026-06-02 00:00:00+00	0.7431975
1	2026-06-02 06:00:00+00	0.5410757
1	2026-06-02 12:00:00+00	1.2205845
1	2026-06-02 18:00:00+00	2.1569867
1	2026-06-03 00:00:00+00	2.4893582
1	2026-06-03 06:00:00+00	1.9121184
1	2026-06-03 12:00:00+00	0.9559789
1	2026-06-03 18:00:00+00	0.5000098
1	2026-06-04 00:00:00+00	0.96342707
1	2026-06-04 06:00:00+00	1.9201671
1	2026-06-04 12:00:00+00	2.4906073
1	2026-06-04 18:00:00+00	2.1502879
1	2026-06-05 00:00:00+00	1.2120967
1	2026-06-05 06:00:00+00	0.53860253
1	2026-06-05 12:00:00+00	0.74901277
1	2026-06-05 18:00:00+00	1.6498772
1	2026-06-06 00:00:00+00	2.4129453
1	2026-06-06 06:00:00+00	2.3366556
1	2026-06-06 12:00:00+00	1.4911487
1	2026-06-06 18:00:00+00	0.65377957
1	2026-06-07 00:00:00+00	0.5944216
1	2026-06-07 06:00:00+00	1.3676482
1	2026-06-07 12:00:00+00	2.2625585
1	2026-06-07 18:00:00+00	2.4563758
1	2026-06-08 00:00:00+00	1.7709057
1	2026-06-08 06:00:00+00	0.8363661
1	2026-06-08 12:00:00+00	0.5119684
1	2026-06-08 18:00:00+00	1.0959624
1	2026-06-09 00:00:00+00	2.0514266
1	2026-06-09 06:00:00+00	2.4999118
1	2026-06-09 12:00:00+00	2.0290828
1	2026-06-09 18:00:00+00	1.0718173
1	2026-06-10 00:00:00+00	0.50822115
1	2026-06-10 06:00:00+00	0.8564619
1	2026-06-10 12:00:00+00	1.7963686
1	2026-06-10 18:00:00+00	2.4637954
1	2026-06-11 00:00:00+00	2.2451131
1	2026-06-11 06:00:00+00	1.3413774
1	2026-06-11 12:00:00+00	0.58347845
1	2026-06-11 18:00:00+00	0.6682252
1	2026-06-12 00:00:00+00	1.517702
1	2026-06-12 06:00:00+00	2.3509035
1	2026-06-12 12:00:00+00	2.4017882
1	2026-06-12 18:00:00+00	1.6235731
1	2026-06-13 00:00:00+00	0.73174536
1	2026-06-13 06:00:00+00	0.54624736
1	2026-06-13 12:00:00+00	1.2376251
1	2026-06-13 18:00:00+00	2.1702292
1	2026-06-14 00:00:00+00	2.4866276
1	2026-06-14 06:00:00+00	1.8959252
1	2026-06-14 12:00:00+00	0.9412109
1	2026-06-14 18:00:00+00	0.50024486
1	2026-06-15 00:00:00+00	0.978449
1	2026-06-15 06:00:00+00	1.9361647
1	2026-06-15 12:00:00+00	2.4928727
1	2026-06-15 18:00:00+00	2.136738
1	2026-06-16 00:00:00+00	1.1951894
2	2026-06-01 06:00:00+00	2.341471
2	2026-06-01 12:00:00+00	2.4092975
2	2026-06-01 18:00:00+00	1.64112
2	2026-06-02 00:00:00+00	0.7431975
2	2026-06-02 06:00:00+00	0.5410757
2	2026-06-02 12:00:00+00	1.2205845
2	2026-06-02 18:00:00+00	2.1569867
2	2026-06-03 00:00:00+00	2.4893582
2	2026-06-03 06:00:00+00	1.9121184
2	2026-06-03 12:00:00+00	0.9559789
2	2026-06-03 18:00:00+00	0.5000098
2	2026-06-04 00:00:00+00	0.96342707
2	2026-06-04 06:00:00+00	1.9201671
2	2026-06-04 12:00:00+00	2.4906073
2	2026-06-04 18:00:00+00	2.1502879
2	2026-06-05 00:00:00+00	1.2120967
2	2026-06-05 06:00:00+00	0.53860253
2	2026-06-05 12:00:00+00	0.74901277
2	2026-06-05 18:00:00+00	1.6498772
2	2026-06-06 00:00:00+00	2.4129453
2	2026-06-06 06:00:00+00	2.3366556
2	2026-06-06 12:00:00+00	1.4911487
2	2026-06-06 18:00:00+00	0.65377957
2	2026-06-07 00:00:00+00	0.5944216
2	2026-06-07 06:00:00+00	1.3676482
2	2026-06-07 12:00:00+00	2.2625585
2	2026-06-07 18:00:00+00	2.4563758
2	2026-06-08 00:00:00+00	1.7709057
2	2026-06-08 06:00:00+00	0.8363661
2	2026-06-08 12:00:00+00	0.5119684
2	2026-06-08 18:00:00+00	1.0959624
2	2026-06-09 00:00:00+00	2.0514266
2	2026-06-09 06:00:00+00	2.4999118
2	2026-06-09 12:00:00+00	2.0290828
2	2026-06-09 18:00:00+00	1.0718173
2	2026-06-10 00:00:00+00	0.50822115
2	2026-06-10 06:00:00+00	0.8564619
2	2026-06-10 12:00:00+00	1.7963686
2	2026-06-10 18:00:00+00	2.4637954
2	2026-06-11 00:00:00+00	2.2451131
2	2026-06-11 06:00:00+00	1.3413774
2	2026-06-11 12:00:00+00	0.58347845
2	2026-06-11 18:00:00+00	0.6682252
2	2026-06-12 00:00:00+00	1.517702
2	2026-06-12 06:00:00+00	2.3509035
2	2026-06-12 12:00:00+00	2.4017882
2	2026-06-12 18:00:00+00	1.6235731
2	2026-06-13 00:00:00+00	0.73174536
2	2026-06-13 06:00:00+00	0.54624736
2	2026-06-13 12:00:00+00	1.2376251
2	2026-06-13 18:00:00+00	2.1702292
2	2026-06-14 00:00:00+00	2.4866276
2	2026-06-14 06:00:00+00	1.8959252
2	2026-06-14 12:00:00+00	0.9412109
2	2026-06-14 18:00:00+00	0.50024486
2	2026-06-15 00:00:00+00	0.978449
2	2026-06-15 06:00:00+00	1.9361647
2	2026-06-15 12:00:00+00	2.4928727
2	2026-06-15 18:00:00+00	2.136738
2	2026-06-16 00:00:00+00	1.1951894
3	2026-06-01 06:00:00+00	2.341471
3	2026-06-01 12:00:00+00	2.4092975
3	2026-06-01 18:00:00+00	1.64112
3	2026-06-02 00:00:00+00	0.7431975
3	2026-06-02 06:00:00+00	0.5410757
3	2026-06-02 12:00:00+00	1.2205845
3	2026-06-02 18:00:00+00	2.1569867
3	2026-06-03 00:00:00+00	2.4893582
3	2026-06-03 06:00:00+00	1.9121184
3	2026-06-03 12:00:00+00	0.9559789
3	2026-06-03 18:00:00+00	0.5000098
3	2026-06-04 00:00:00+00	0.96342707
3	2026-06-04 06:00:00+00	1.9201671
3	2026-06-04 12:00:00+00	2.4906073
3	2026-06-04 18:00:00+00	2.1502879
3	2026-06-05 00:00:00+00	1.2120967
3	2026-06-05 06:00:00+00	0.53860253
3	2026-06-05 12:00:00+00	0.74901277
3	2026-06-05 18:00:00+00	1.6498772
3	2026-06-06 00:00:00+00	2.4129453
3	2026-06-06 06:00:00+00	2.3366556
3	2026-06-06 12:00:00+00	1.4911487
3	2026-06-06 18:00:00+00	0.65377957
3	2026-06-07 00:00:00+00	0.5944216
3	2026-06-07 06:00:00+00	1.3676482
3	2026-06-07 12:00:00+00	2.2625585
3	2026-06-07 18:00:00+00	2.4563758
3	2026-06-08 00:00:00+00	1.7709057
3	2026-06-08 06:00:00+00	0.8363661
3	2026-06-08 12:00:00+00	0.5119684
3	2026-06-08 18:00:00+00	1.0959624
3	2026-06-09 00:00:00+00	2.0514266
3	2026-06-09 06:00:00+00	2.4999118
3	2026-06-09 12:00:00+00	2.0290828
3	2026-06-09 18:00:00+00	1.0718173
3	2026-06-10 00:00:00+00	0.50822115
3	2026-06-10 06:00:00+00	0.8564619
3	2026-06-10 12:00:00+00	1.7963686
3	2026-06-10 18:00:00+00	2.4637954
3	2026-06-11 00:00:00+00	2.2451131
3	2026-06-11 06:00:00+00	1.3413774
3	2026-06-11 12:00:00+00	0.58347845
3	2026-06-11 18:00:00+00	0.6682252
3	2026-06-12 00:00:00+00	1.517702
3	2026-06-12 06:00:00+00	2.3509035
3	2026-06-12 12:00:00+00	2.4017882
3	2026-06-12 18:00:00+00	1.6235731
3	2026-06-13 00:00:00+00	0.73174536
3	2026-06-13 06:00:00+00	0.54624736
3	2026-06-13 12:00:00+00	1.2376251
3	2026-06-13 18:00:00+00	2.1702292
3	2026-06-14 00:00:00+00	2.4866276
3	2026-06-14 06:00:00+00	1.8959252
3	2026-06-14 12:00:00+00	0.9412109
3	2026-06-14 18:00:00+00	0.50024486
3	2026-06-15 00:00:00+00	0.978449
3	2026-06-15 06:00:00+00	1.9361647
3	2026-06-15 12:00:00+00	2.4928727
3	2026-06-15 18:00:00+00	2.136738
3	2026-06-16 00:00:00+00	1.1951894
4	2026-06-01 06:00:00+00	2.341471
4	2026-06-01 12:00:00+00	2.4092975
4	2026-06-01 18:00:00+00	1.64112
4	2026-06-02 00:00:00+00	0.7431975
4	2026-06-02 06:00:00+00	0.5410757
4	2026-06-02 12:00:00+00	1.2205845
4	2026-06-02 18:00:00+00	2.1569867
4	2026-06-03 00:00:00+00	2.4893582
4	2026-06-03 06:00:00+00	1.9121184
4	2026-06-03 12:00:00+00	0.9559789
4	2026-06-03 18:00:00+00	0.5000098
4	2026-06-04 00:00:00+00	0.96342707
4	2026-06-04 06:00:00+00	1.9201671
4	2026-06-04 12:00:00+00	2.4906073
4	2026-06-04 18:00:00+00	2.1502879
4	2026-06-05 00:00:00+00	1.2120967
4	2026-06-05 06:00:00+00	0.53860253
4	2026-06-05 12:00:00+00	0.74901277
4	2026-06-05 18:00:00+00	1.6498772
4	2026-06-06 00:00:00+00	2.4129453
4	2026-06-06 06:00:00+00	2.3366556
4	2026-06-06 12:00:00+00	1.4911487
4	2026-06-06 18:00:00+00	0.65377957
4	2026-06-07 00:00:00+00	0.5944216
4	2026-06-07 06:00:00+00	1.3676482
4	2026-06-07 12:00:00+00	2.2625585
4	2026-06-07 18:00:00+00	2.4563758
4	2026-06-08 00:00:00+00	1.7709057
4	2026-06-08 06:00:00+00	0.8363661
4	2026-06-08 12:00:00+00	0.5119684
4	2026-06-08 18:00:00+00	1.0959624
4	2026-06-09 00:00:00+00	2.0514266
4	2026-06-09 06:00:00+00	2.4999118
4	2026-06-09 12:00:00+00	2.0290828
4	2026-06-09 18:00:00+00	1.0718173
4	2026-06-10 00:00:00+00	0.50822115
4	2026-06-10 06:00:00+00	0.8564619
4	2026-06-10 12:00:00+00	1.7963686
4	2026-06-10 18:00:00+00	2.4637954
4	2026-06-11 00:00:00+00	2.2451131
4	2026-06-11 06:00:00+00	1.3413774
4	2026-06-11 12:00:00+00	0.58347845
4	2026-06-11 18:00:00+00	0.6682252
4	2026-06-12 00:00:00+00	1.517702
4	2026-06-12 06:00:00+00	2.3509035
4	2026-06-12 12:00:00+00	2.4017882
4	2026-06-12 18:00:00+00	1.6235731
4	2026-06-13 00:00:00+00	0.73174536
4	2026-06-13 06:00:00+00	0.54624736
4	2026-06-13 12:00:00+00	1.2376251
4	2026-06-13 18:00:00+00	2.1702292
4	2026-06-14 00:00:00+00	2.4866276
4	2026-06-14 06:00:00+00	1.8959252
4	2026-06-14 12:00:00+00	0.9412109
4	2026-06-14 18:00:00+00	0.50024486
4	2026-06-15 00:00:00+00	0.978449
4	2026-06-15 06:00:00+00	1.9361647
4	2026-06-15 12:00:00+00	2.4928727
4	2026-06-15 18:00:00+00	2.136738
4	2026-06-16 00:00:00+00	1.1951894
5	2026-06-01 06:00:00+00	2.341471
5	2026-06-01 12:00:00+00	2.4092975
5	2026-06-01 18:00:00+00	1.64112
5	2026-06-02 00:00:00+00	0.7431975
5	2026-06-02 06:00:00+00	0.5410757
5	2026-06-02 12:00:00+00	1.2205845
5	2026-06-02 18:00:00+00	2.1569867
5	2026-06-03 00:00:00+00	2.4893582
5	2026-06-03 06:00:00+00	1.9121184
5	2026-06-03 12:00:00+00	0.9559789
5	2026-06-03 18:00:00+00	0.5000098
5	2026-06-04 00:00:00+00	0.96342707
5	2026-06-04 06:00:00+00	1.9201671
5	2026-06-04 12:00:00+00	2.4906073
5	2026-06-04 18:00:00+00	2.1502879
5	2026-06-05 00:00:00+00	1.2120967
5	2026-06-05 06:00:00+00	0.53860253
5	2026-06-05 12:00:00+00	0.74901277
5	2026-06-05 18:00:00+00	1.6498772
5	2026-06-06 00:00:00+00	2.4129453
5	2026-06-06 06:00:00+00	2.3366556
5	2026-06-06 12:00:00+00	1.4911487
5	2026-06-06 18:00:00+00	0.65377957
5	2026-06-07 00:00:00+00	0.5944216
5	2026-06-07 06:00:00+00	1.3676482
5	2026-06-07 12:00:00+00	2.2625585
5	2026-06-07 18:00:00+00	2.4563758
5	2026-06-08 00:00:00+00	1.7709057
5	2026-06-08 06:00:00+00	0.8363661
5	2026-06-08 12:00:00+00	0.5119684
5	2026-06-08 18:00:00+00	1.0959624
5	2026-06-09 00:00:00+00	2.0514266
5	2026-06-09 06:00:00+00	2.4999118
5	2026-06-09 12:00:00+00	2.0290828
5	2026-06-09 18:00:00+00	1.0718173
5	2026-06-10 00:00:00+00	0.50822115
5	2026-06-10 06:00:00+00	0.8564619
5	2026-06-10 12:00:00+00	1.7963686
5	2026-06-10 18:00:00+00	2.4637954
5	2026-06-11 00:00:00+00	2.2451131
5	2026-06-11 06:00:00+00	1.3413774
5	2026-06-11 12:00:00+00	0.58347845
5	2026-06-11 18:00:00+00	0.6682252
5	2026-06-12 00:00:00+00	1.517702
5	2026-06-12 06:00:00+00	2.3509035
5	2026-06-12 12:00:00+00	2.4017882
5	2026-06-12 18:00:00+00	1.6235731
5	2026-06-13 00:00:00+00	0.73174536
5	2026-06-13 06:00:00+00	0.54624736
5	2026-06-13 12:00:00+00	1.2376251
5	2026-06-13 18:00:00+00	2.1702292
5	2026-06-14 00:00:00+00	2.4866276
5	2026-06-14 06:00:00+00	1.8959252
5	2026-06-14 12:00:00+00	0.9412109
5	2026-06-14 18:00:00+00	0.50024486
5	2026-06-15 00:00:00+00	0.978449
5	2026-06-15 06:00:00+00	1.9361647
5	2026-06-15 12:00:00+00	2.4928727
5	2026-06-15 18:00:00+00	2.136738
5	2026-06-16 00:00:00+00	1.1951894
6	2026-06-01 06:00:00+00	2.341471
6	2026-06-01 12:00:00+00	2.4092975
6	2026-06-01 18:00:00+00	1.64112
6	2026-06-02 00:00:00+00	0.7431975
6	2026-06-02 06:00:00+00	0.5410757
6	2026-06-02 12:00:00+00	1.2205845
6	2026-06-02 18:00:00+00	2.1569867
6	2026-06-03 00:00:00+00	2.4893582
6	2026-06-03 06:00:00+00	1.9121184
6	2026-06-03 12:00:00+00	0.9559789
6	2026-06-03 18:00:00+00	0.5000098
6	2026-06-04 00:00:00+00	0.96342707
6	2026-06-04 06:00:00+00	1.9201671
6	2026-06-04 12:00:00+00	2.4906073
6	2026-06-04 18:00:00+00	2.1502879
6	2026-06-05 00:00:00+00	1.2120967
6	2026-06-05 06:00:00+00	0.53860253
6	2026-06-05 12:00:00+00	0.74901277
6	2026-06-05 18:00:00+00	1.6498772
6	2026-06-06 00:00:00+00	2.4129453
6	2026-06-06 06:00:00+00	2.3366556
6	2026-06-06 12:00:00+00	1.4911487
6	2026-06-06 18:00:00+00	0.65377957
6	2026-06-07 00:00:00+00	0.5944216
6	2026-06-07 06:00:00+00	1.3676482
6	2026-06-07 12:00:00+00	2.2625585
6	2026-06-07 18:00:00+00	2.4563758
6	2026-06-08 00:00:00+00	1.7709057
6	2026-06-08 06:00:00+00	0.8363661
6	2026-06-08 12:00:00+00	0.5119684
6	2026-06-08 18:00:00+00	1.0959624
6	2026-06-09 00:00:00+00	2.0514266
6	2026-06-09 06:00:00+00	2.4999118
6	2026-06-09 12:00:00+00	2.0290828
6	2026-06-09 18:00:00+00	1.0718173
6	2026-06-10 00:00:00+00	0.50822115
6	2026-06-10 06:00:00+00	0.8564619
6	2026-06-10 12:00:00+00	1.7963686
6	2026-06-10 18:00:00+00	2.4637954
6	2026-06-11 00:00:00+00	2.2451131
6	2026-06-11 06:00:00+00	1.3413774
6	2026-06-11 12:00:00+00	0.58347845
6	2026-06-11 18:00:00+00	0.6682252
6	2026-06-12 00:00:00+00	1.517702
6	2026-06-12 06:00:00+00	2.3509035
6	2026-06-12 12:00:00+00	2.4017882
6	2026-06-12 18:00:00+00	1.6235731
6	2026-06-13 00:00:00+00	0.73174536
6	2026-06-13 06:00:00+00	0.54624736
6	2026-06-13 12:00:00+00	1.2376251
6	2026-06-13 18:00:00+00	2.1702292
6	2026-06-14 00:00:00+00	2.4866276
6	2026-06-14 06:00:00+00	1.8959252
6	2026-06-14 12:00:00+00	0.9412109
6	2026-06-14 18:00:00+00	0.50024486
6	2026-06-15 00:00:00+00	0.978449
6	2026-06-15 06:00:00+00	1.9361647
6	2026-06-15 12:00:00+00	2.4928727
6	2026-06-15 18:00:00+00	2.136738
6	2026-06-16 00:00:00+00	1.1951894
7	2026-06-01 06:00:00+00	2.341471
7	2026-06-01 12:00:00+00	2.4092975
7	2026-06-01 18:00:00+00	1.64112
7	2026-06-02 00:00:00+00	0.7431975
7	2026-06-02 06:00:00+00	0.5410757
7	2026-06-02 12:00:00+00	1.2205845
7	2026-06-02 18:00:00+00	2.1569867
7	2026-06-03 00:00:00+00	2.4893582
7	2026-06-03 06:00:00+00	1.9121184
7	2026-06-03 12:00:00+00	0.9559789
7	2026-06-03 18:00:00+00	0.5000098
7	2026-06-04 00:00:00+00	0.96342707
7	2026-06-04 06:00:00+00	1.9201671
7	2026-06-04 12:00:00+00	2.4906073
7	2026-06-04 18:00:00+00	2.1502879
7	2026-06-05 00:00:00+00	1.2120967
7	2026-06-05 06:00:00+00	0.53860253
7	2026-06-05 12:00:00+00	0.74901277
7	2026-06-05 18:00:00+00	1.6498772
7	2026-06-06 00:00:00+00	2.4129453
7	2026-06-06 06:00:00+00	2.3366556
7	2026-06-06 12:00:00+00	1.4911487
7	2026-06-06 18:00:00+00	0.65377957
7	2026-06-07 00:00:00+00	0.5944216
7	2026-06-07 06:00:00+00	1.3676482
7	2026-06-07 12:00:00+00	2.2625585
7	2026-06-07 18:00:00+00	2.4563758
7	2026-06-08 00:00:00+00	1.7709057
7	2026-06-08 06:00:00+00	0.8363661
7	2026-06-08 12:00:00+00	0.5119684
7	2026-06-08 18:00:00+00	1.0959624
7	2026-06-09 00:00:00+00	2.0514266
7	2026-06-09 06:00:00+00	2.4999118
7	2026-06-09 12:00:00+00	2.0290828
7	2026-06-09 18:00:00+00	1.0718173
7	2026-06-10 00:00:00+00	0.50822115
7	2026-06-10 06:00:00+00	0.8564619
7	2026-06-10 12:00:00+00	1.7963686
7	2026-06-10 18:00:00+00	2.4637954
7	2026-06-11 00:00:00+00	2.2451131
7	2026-06-11 06:00:00+00	1.3413774
7	2026-06-11 12:00:00+00	0.58347845
7	2026-06-11 18:00:00+00	0.6682252
7	2026-06-12 00:00:00+00	1.517702
7	2026-06-12 06:00:00+00	2.3509035
7	2026-06-12 12:00:00+00	2.4017882
7	2026-06-12 18:00:00+00	1.6235731
7	2026-06-13 00:00:00+00	0.73174536
7	2026-06-13 06:00:00+00	0.54624736
7	2026-06-13 12:00:00+00	1.2376251
7	2026-06-13 18:00:00+00	2.1702292
7	2026-06-14 00:00:00+00	2.4866276
7	2026-06-14 06:00:00+00	1.8959252
7	2026-06-14 12:00:00+00	0.9412109
7	2026-06-14 18:00:00+00	0.50024486
7	2026-06-15 00:00:00+00	0.978449
7	2026-06-15 06:00:00+00	1.9361647
7	2026-06-15 12:00:00+00	2.4928727
7	2026-06-15 18:00:00+00	2.136738
7	2026-06-16 00:00:00+00	1.1951894
8	2026-06-01 06:00:00+00	2.341471
8	2026-06-01 12:00:00+00	2.4092975
8	2026-06-01 18:00:00+00	1.64112
8	2026-06-02 00:00:00+00	0.7431975
8	2026-06-02 06:00:00+00	0.5410757
8	2026-06-02 12:00:00+00	1.2205845
8	2026-06-02 18:00:00+00	2.1569867
8	2026-06-03 00:00:00+00	2.4893582
8	2026-06-03 06:00:00+00	1.9121184
8	2026-06-03 12:00:00+00	0.9559789
8	2026-06-03 18:00:00+00	0.5000098
8	2026-06-04 00:00:00+00	0.96342707
8	2026-06-04 06:00:00+00	1.9201671
8	2026-06-04 12:00:00+00	2.4906073
8	2026-06-04 18:00:00+00	2.1502879
8	2026-06-05 00:00:00+00	1.2120967
8	2026-06-05 06:00:00+00	0.53860253
8	2026-06-05 12:00:00+00	0.74901277
8	2026-06-05 18:00:00+00	1.6498772
8	2026-06-06 00:00:00+00	2.4129453
8	2026-06-06 06:00:00+00	2.3366556
8	2026-06-06 12:00:00+00	1.4911487
8	2026-06-06 18:00:00+00	0.65377957
8	2026-06-07 00:00:00+00	0.5944216
8	2026-06-07 06:00:00+00	1.3676482
8	2026-06-07 12:00:00+00	2.2625585
8	2026-06-07 18:00:00+00	2.4563758
8	2026-06-08 00:00:00+00	1.7709057
8	2026-06-08 06:00:00+00	0.8363661
8	2026-06-08 12:00:00+00	0.5119684
8	2026-06-08 18:00:00+00	1.0959624
8	2026-06-09 00:00:00+00	2.0514266
8	2026-06-09 06:00:00+00	2.4999118
8	2026-06-09 12:00:00+00	2.0290828
8	2026-06-09 18:00:00+00	1.0718173
8	2026-06-10 00:00:00+00	0.50822115
8	2026-06-10 06:00:00+00	0.8564619
8	2026-06-10 12:00:00+00	1.7963686
8	2026-06-10 18:00:00+00	2.4637954
8	2026-06-11 00:00:00+00	2.2451131
8	2026-06-11 06:00:00+00	1.3413774
8	2026-06-11 12:00:00+00	0.58347845
8	2026-06-11 18:00:00+00	0.6682252
8	2026-06-12 00:00:00+00	1.517702
8	2026-06-12 06:00:00+00	2.3509035
8	2026-06-12 12:00:00+00	2.4017882
8	2026-06-12 18:00:00+00	1.6235731
8	2026-06-13 00:00:00+00	0.73174536
8	2026-06-13 06:00:00+00	0.54624736
8	2026-06-13 12:00:00+00	1.2376251
8	2026-06-13 18:00:00+00	2.1702292
8	2026-06-14 00:00:00+00	2.4866276
8	2026-06-14 06:00:00+00	1.8959252
8	2026-06-14 12:00:00+00	0.9412109
8	2026-06-14 18:00:00+00	0.50024486
8	2026-06-15 00:00:00+00	0.978449
8	2026-06-15 06:00:00+00	1.9361647
8	2026-06-15 12:00:00+00	2.4928727
8	2026-06-15 18:00:00+00	2.136738
8	2026-06-16 00:00:00+00	1.1951894
9	2026-06-01 06:00:00+00	2.341471
9	2026-06-01 12:00:00+00	2.4092975
9	2026-06-01 18:00:00+00	1.64112
9	2026-06-02 00:00:00+00	0.7431975
9	2026-06-02 06:00:00+00	0.5410757
9	2026-06-02 12:00:00+00	1.2205845
9	2026-06-02 18:00:00+00	2.1569867
9	2026-06-03 00:00:00+00	2.4893582
9	2026-06-03 06:00:00+00	1.9121184
9	2026-06-03 12:00:00+00	0.9559789
9	2026-06-03 18:00:00+00	0.5000098
9	2026-06-04 00:00:00+00	0.96342707
9	2026-06-04 06:00:00+00	1.9201671
9	2026-06-04 12:00:00+00	2.4906073
9	2026-06-04 18:00:00+00	2.1502879
9	2026-06-05 00:00:00+00	1.2120967
9	2026-06-05 06:00:00+00	0.53860253
9	2026-06-05 12:00:00+00	0.74901277
9	2026-06-05 18:00:00+00	1.6498772
9	2026-06-06 00:00:00+00	2.4129453
9	2026-06-06 06:00:00+00	2.3366556
9	2026-06-06 12:00:00+00	1.4911487
9	2026-06-06 18:00:00+00	0.65377957
9	2026-06-07 00:00:00+00	0.5944216
9	2026-06-07 06:00:00+00	1.3676482
9	2026-06-07 12:00:00+00	2.2625585
9	2026-06-07 18:00:00+00	2.4563758
9	2026-06-08 00:00:00+00	1.7709057
9	2026-06-08 06:00:00+00	0.8363661
9	2026-06-08 12:00:00+00	0.5119684
9	2026-06-08 18:00:00+00	1.0959624
9	2026-06-09 00:00:00+00	2.0514266
9	2026-06-09 06:00:00+00	2.4999118
9	2026-06-09 12:00:00+00	2.0290828
9	2026-06-09 18:00:00+00	1.0718173
9	2026-06-10 00:00:00+00	0.50822115
9	2026-06-10 06:00:00+00	0.8564619
9	2026-06-10 12:00:00+00	1.7963686
9	2026-06-10 18:00:00+00	2.4637954
9	2026-06-11 00:00:00+00	2.2451131
9	2026-06-11 06:00:00+00	1.3413774
9	2026-06-11 12:00:00+00	0.58347845
9	2026-06-11 18:00:00+00	0.6682252
9	2026-06-12 00:00:00+00	1.517702
9	2026-06-12 06:00:00+00	2.3509035
9	2026-06-12 12:00:00+00	2.4017882
9	2026-06-12 18:00:00+00	1.6235731
9	2026-06-13 00:00:00+00	0.73174536
9	2026-06-13 06:00:00+00	0.54624736
9	2026-06-13 12:00:00+00	1.2376251
9	2026-06-13 18:00:00+00	2.1702292
9	2026-06-14 00:00:00+00	2.4866276
9	2026-06-14 06:00:00+00	1.8959252
9	2026-06-14 12:00:00+00	0.9412109
9	2026-06-14 18:00:00+00	0.50024486
9	2026-06-15 00:00:00+00	0.978449
9	2026-06-15 06:00:00+00	1.9361647
9	2026-06-15 12:00:00+00	2.4928727
9	2026-06-15 18:00:00+00	2.136738
9	2026-06-16 00:00:00+00	1.1951894
10	2026-06-01 06:00:00+00	2.341471
10	2026-06-01 12:00:00+00	2.4092975
10	2026-06-01 18:00:00+00	1.64112
10	2026-06-02 00:00:00+00	0.7431975
10	2026-06-02 06:00:00+00	0.5410757
10	2026-06-02 12:00:00+00	1.2205845
10	2026-06-02 18:00:00+00	2.1569867
10	2026-06-03 00:00:00+00	2.4893582
10	2026-06-03 06:00:00+00	1.9121184
10	2026-06-03 12:00:00+00	0.9559789
10	2026-06-03 18:00:00+00	0.5000098
10	2026-06-04 00:00:00+00	0.96342707
10	2026-06-04 06:00:00+00	1.9201671
10	2026-06-04 12:00:00+00	2.4906073
10	2026-06-04 18:00:00+00	2.1502879
10	2026-06-05 00:00:00+00	1.2120967
10	2026-06-05 06:00:00+00	0.53860253
10	2026-06-05 12:00:00+00	0.74901277
10	2026-06-05 18:00:00+00	1.6498772
10	2026-06-06 00:00:00+00	2.4129453
10	2026-06-06 06:00:00+00	2.3366556
10	2026-06-06 12:00:00+00	1.4911487
10	2026-06-06 18:00:00+00	0.65377957
10	2026-06-07 00:00:00+00	0.5944216
10	2026-06-07 06:00:00+00	1.3676482
10	2026-06-07 12:00:00+00	2.2625585
10	2026-06-07 18:00:00+00	2.4563758
10	2026-06-08 00:00:00+00	1.7709057
10	2026-06-08 06:00:00+00	0.8363661
10	2026-06-08 12:00:00+00	0.5119684
10	2026-06-08 18:00:00+00	1.0959624
10	2026-06-09 00:00:00+00	2.0514266
10	2026-06-09 06:00:00+00	2.4999118
10	2026-06-09 12:00:00+00	2.0290828
10	2026-06-09 18:00:00+00	1.0718173
10	2026-06-10 00:00:00+00	0.50822115
10	2026-06-10 06:00:00+00	0.8564619
10	2026-06-10 12:00:00+00	1.7963686
10	2026-06-10 18:00:00+00	2.4637954
10	2026-06-11 00:00:00+00	2.2451131
10	2026-06-11 06:00:00+00	1.3413774
10	2026-06-11 12:00:00+00	0.58347845
10	2026-06-11 18:00:00+00	0.6682252
10	2026-06-12 00:00:00+00	1.517702
10	2026-06-12 06:00:00+00	2.3509035
10	2026-06-12 12:00:00+00	2.4017882
10	2026-06-12 18:00:00+00	1.6235731
10	2026-06-13 00:00:00+00	0.73174536
10	2026-06-13 06:00:00+00	0.54624736
10	2026-06-13 12:00:00+00	1.2376251
10	2026-06-13 18:00:00+00	2.1702292
10	2026-06-14 00:00:00+00	2.4866276
10	2026-06-14 06:00:00+00	1.8959252
10	2026-06-14 12:00:00+00	0.9412109
10	2026-06-14 18:00:00+00	0.50024486
10	2026-06-15 00:00:00+00	0.978449
10	2026-06-15 06:00:00+00	1.9361647
10	2026-06-15 12:00:00+00	2.4928727
10	2026-06-15 18:00:00+00	2.136738
10	2026-06-16 00:00:00+00	1.1951894
11	2026-06-01 06:00:00+00	2.341471
11	2026-06-01 12:00:00+00	2.4092975
11	2026-06-01 18:00:00+00	1.64112
11	2026-06-02 00:00:00+00	0.7431975
11	2026-06-02 06:00:00+00	0.5410757
11	2026-06-02 12:00:00+00	1.2205845
11	2026-06-02 18:00:00+00	2.1569867
11	2026-06-03 00:00:00+00	2.4893582
11	2026-06-03 06:00:00+00	1.9121184
11	2026-06-03 12:00:00+00	0.9559789
11	2026-06-03 18:00:00+00	0.5000098
11	2026-06-04 00:00:00+00	0.96342707
11	2026-06-04 06:00:00+00	1.9201671
11	2026-06-04 12:00:00+00	2.4906073
11	2026-06-04 18:00:00+00	2.1502879
11	2026-06-05 00:00:00+00	1.2120967
11	2026-06-05 06:00:00+00	0.53860253
11	2026-06-05 12:00:00+00	0.74901277
11	2026-06-05 18:00:00+00	1.6498772
11	2026-06-06 00:00:00+00	2.4129453
11	2026-06-06 06:00:00+00	2.3366556
11	2026-06-06 12:00:00+00	1.4911487
11	2026-06-06 18:00:00+00	0.65377957
11	2026-06-07 00:00:00+00	0.5944216
11	2026-06-07 06:00:00+00	1.3676482
11	2026-06-07 12:00:00+00	2.2625585
11	2026-06-07 18:00:00+00	2.4563758
11	2026-06-08 00:00:00+00	1.7709057
11	2026-06-08 06:00:00+00	0.8363661
11	2026-06-08 12:00:00+00	0.5119684
11	2026-06-08 18:00:00+00	1.0959624
11	2026-06-09 00:00:00+00	2.0514266
11	2026-06-09 06:00:00+00	2.4999118
11	2026-06-09 12:00:00+00	2.0290828
11	2026-06-09 18:00:00+00	1.0718173
11	2026-06-10 00:00:00+00	0.50822115
11	2026-06-10 06:00:00+00	0.8564619
11	2026-06-10 12:00:00+00	1.7963686
11	2026-06-10 18:00:00+00	2.4637954
11	2026-06-11 00:00:00+00	2.2451131
11	2026-06-11 06:00:00+00	1.3413774
11	2026-06-11 12:00:00+00	0.58347845
11	2026-06-11 18:00:00+00	0.6682252
11	2026-06-12 00:00:00+00	1.517702
11	2026-06-12 06:00:00+00	2.3509035
11	2026-06-12 12:00:00+00	2.4017882
11	2026-06-12 18:00:00+00	1.6235731
11	2026-06-13 00:00:00+00	0.73174536
11	2026-06-13 06:00:00+00	0.54624736
11	2026-06-13 12:00:00+00	1.2376251
11	2026-06-13 18:00:00+00	2.1702292
11	2026-06-14 00:00:00+00	2.4866276
11	2026-06-14 06:00:00+00	1.8959252
11	2026-06-14 12:00:00+00	0.9412109
11	2026-06-14 18:00:00+00	0.50024486
11	2026-06-15 00:00:00+00	0.978449
11	2026-06-15 06:00:00+00	1.9361647
11	2026-06-15 12:00:00+00	2.4928727
11	2026-06-15 18:00:00+00	2.136738
11	2026-06-16 00:00:00+00	1.1951894
12	2026-06-01 06:00:00+00	2.341471
12	2026-06-01 12:00:00+00	2.4092975
12	2026-06-01 18:00:00+00	1.64112
12	2026-06-02 00:00:00+00	0.7431975
12	2026-06-02 06:00:00+00	0.5410757
12	2026-06-02 12:00:00+00	1.2205845
12	2026-06-02 18:00:00+00	2.1569867
12	2026-06-03 00:00:00+00	2.4893582
12	2026-06-03 06:00:00+00	1.9121184
12	2026-06-03 12:00:00+00	0.9559789
12	2026-06-03 18:00:00+00	0.5000098
12	2026-06-04 00:00:00+00	0.96342707
12	2026-06-04 06:00:00+00	1.9201671
12	2026-06-04 12:00:00+00	2.4906073
12	2026-06-04 18:00:00+00	2.1502879
12	2026-06-05 00:00:00+00	1.2120967
12	2026-06-05 06:00:00+00	0.53860253
12	2026-06-05 12:00:00+00	0.74901277
12	2026-06-05 18:00:00+00	1.6498772
12	2026-06-06 00:00:00+00	2.4129453
12	2026-06-06 06:00:00+00	2.3366556
12	2026-06-06 12:00:00+00	1.4911487
12	2026-06-06 18:00:00+00	0.65377957
12	2026-06-07 00:00:00+00	0.5944216
12	2026-06-07 06:00:00+00	1.3676482
12	2026-06-07 12:00:00+00	2.2625585
12	2026-06-07 18:00:00+00	2.4563758
12	2026-06-08 00:00:00+00	1.7709057
12	2026-06-08 06:00:00+00	0.8363661
12	2026-06-08 12:00:00+00	0.5119684
12	2026-06-08 18:00:00+00	1.0959624
12	2026-06-09 00:00:00+00	2.0514266
12	2026-06-09 06:00:00+00	2.4999118
12	2026-06-09 12:00:00+00	2.0290828
12	2026-06-09 18:00:00+00	1.0718173
12	2026-06-10 00:00:00+00	0.50822115
12	2026-06-10 06:00:00+00	0.8564619
12	2026-06-10 12:00:00+00	1.7963686
12	2026-06-10 18:00:00+00	2.4637954
12	2026-06-11 00:00:00+00	2.2451131
12	2026-06-11 06:00:00+00	1.3413774
12	2026-06-11 12:00:00+00	0.58347845
12	2026-06-11 18:00:00+00	0.6682252
12	2026-06-12 00:00:00+00	1.517702
12	2026-06-12 06:00:00+00	2.3509035
12	2026-06-12 12:00:00+00	2.4017882
12	2026-06-12 18:00:00+00	1.6235731
12	2026-06-13 00:00:00+00	0.73174536
12	2026-06-13 06:00:00+00	0.54624736
12	2026-06-13 12:00:00+00	1.2376251
12	2026-06-13 18:00:00+00	2.1702292
12	2026-06-14 00:00:00+00	2.4866276
12	2026-06-14 06:00:00+00	1.8959252
12	2026-06-14 12:00:00+00	0.9412109
12	2026-06-14 18:00:00+00	0.50024486
12	2026-06-15 00:00:00+00	0.978449
12	2026-06-15 06:00:00+00	1.9361647
12	2026-06-15 12:00:00+00	2.4928727
12	2026-06-15 18:00:00+00	2.136738
12	2026-06-16 00:00:00+00	1.1951894
13	2026-06-01 06:00:00+00	2.341471
13	2026-06-01 12:00:00+00	2.4092975
13	2026-06-01 18:00:00+00	1.64112
13	2026-06-02 00:00:00+00	0.7431975
13	2026-06-02 06:00:00+00	0.5410757
13	2026-06-02 12:00:00+00	1.2205845
13	2026-06-02 18:00:00+00	2.1569867
13	2026-06-03 00:00:00+00	2.4893582
13	2026-06-03 06:00:00+00	1.9121184
13	2026-06-03 12:00:00+00	0.9559789
13	2026-06-03 18:00:00+00	0.5000098
13	2026-06-04 00:00:00+00	0.96342707
13	2026-06-04 06:00:00+00	1.9201671
13	2026-06-04 12:00:00+00	2.4906073
13	2026-06-04 18:00:00+00	2.1502879
13	2026-06-05 00:00:00+00	1.2120967
13	2026-06-05 06:00:00+00	0.53860253
13	2026-06-05 12:00:00+00	0.74901277
13	2026-06-05 18:00:00+00	1.6498772
13	2026-06-06 00:00:00+00	2.4129453
13	2026-06-06 06:00:00+00	2.3366556
13	2026-06-06 12:00:00+00	1.4911487
13	2026-06-06 18:00:00+00	0.65377957
13	2026-06-07 00:00:00+00	0.5944216
13	2026-06-07 06:00:00+00	1.3676482
13	2026-06-07 12:00:00+00	2.2625585
13	2026-06-07 18:00:00+00	2.4563758
13	2026-06-08 00:00:00+00	1.7709057
13	2026-06-08 06:00:00+00	0.8363661
13	2026-06-08 12:00:00+00	0.5119684
13	2026-06-08 18:00:00+00	1.0959624
13	2026-06-09 00:00:00+00	2.0514266
13	2026-06-09 06:00:00+00	2.4999118
13	2026-06-09 12:00:00+00	2.0290828
13	2026-06-09 18:00:00+00	1.0718173
13	2026-06-10 00:00:00+00	0.50822115
13	2026-06-10 06:00:00+00	0.8564619
13	2026-06-10 12:00:00+00	1.7963686
13	2026-06-10 18:00:00+00	2.4637954
13	2026-06-11 00:00:00+00	2.2451131
13	2026-06-11 06:00:00+00	1.3413774
13	2026-06-11 12:00:00+00	0.58347845
13	2026-06-11 18:00:00+00	0.6682252
13	2026-06-12 00:00:00+00	1.517702
13	2026-06-12 06:00:00+00	2.3509035
13	2026-06-12 12:00:00+00	2.4017882
13	2026-06-12 18:00:00+00	1.6235731
13	2026-06-13 00:00:00+00	0.73174536
13	2026-06-13 06:00:00+00	0.54624736
13	2026-06-13 12:00:00+00	1.2376251
13	2026-06-13 18:00:00+00	2.1702292
13	2026-06-14 00:00:00+00	2.4866276
13	2026-06-14 06:00:00+00	1.8959252
13	2026-06-14 12:00:00+00	0.9412109
13	2026-06-14 18:00:00+00	0.50024486
13	2026-06-15 00:00:00+00	0.978449
13	2026-06-15 06:00:00+00	1.9361647
13	2026-06-15 12:00:00+00	2.4928727
13	2026-06-15 18:00:00+00	2.136738
13	2026-06-16 00:00:00+00	1.1951894
14	2026-06-01 06:00:00+00	2.341471
14	2026-06-01 12:00:00+00	2.4092975
14	2026-06-01 18:00:00+00	1.64112
14	2026-06-02 00:00:00+00	0.7431975
14	2026-06-02 06:00:00+00	0.5410757
14	2026-06-02 12:00:00+00	1.2205845
14	2026-06-02 18:00:00+00	2.1569867
14	2026-06-03 00:00:00+00	2.4893582
14	2026-06-03 06:00:00+00	1.9121184
14	2026-06-03 12:00:00+00	0.9559789
14	2026-06-03 18:00:00+00	0.5000098
14	2026-06-04 00:00:00+00	0.96342707
14	2026-06-04 06:00:00+00	1.9201671
14	2026-06-04 12:00:00+00	2.4906073
14	2026-06-04 18:00:00+00	2.1502879
14	2026-06-05 00:00:00+00	1.2120967
14	2026-06-05 06:00:00+00	0.53860253
14	2026-06-05 12:00:00+00	0.74901277
14	2026-06-05 18:00:00+00	1.6498772
14	2026-06-06 00:00:00+00	2.4129453
14	2026-06-06 06:00:00+00	2.3366556
14	2026-06-06 12:00:00+00	1.4911487
14	2026-06-06 18:00:00+00	0.65377957
14	2026-06-07 00:00:00+00	0.5944216
14	2026-06-07 06:00:00+00	1.3676482
14	2026-06-07 12:00:00+00	2.2625585
14	2026-06-07 18:00:00+00	2.4563758
14	2026-06-08 00:00:00+00	1.7709057
14	2026-06-08 06:00:00+00	0.8363661
14	2026-06-08 12:00:00+00	0.5119684
14	2026-06-08 18:00:00+00	1.0959624
14	2026-06-09 00:00:00+00	2.0514266
14	2026-06-09 06:00:00+00	2.4999118
14	2026-06-09 12:00:00+00	2.0290828
14	2026-06-09 18:00:00+00	1.0718173
14	2026-06-10 00:00:00+00	0.50822115
14	2026-06-10 06:00:00+00	0.8564619
14	2026-06-10 12:00:00+00	1.7963686
14	2026-06-10 18:00:00+00	2.4637954
14	2026-06-11 00:00:00+00	2.2451131
14	2026-06-11 06:00:00+00	1.3413774
14	2026-06-11 12:00:00+00	0.58347845
14	2026-06-11 18:00:00+00	0.6682252
14	2026-06-12 00:00:00+00	1.517702
14	2026-06-12 06:00:00+00	2.3509035
14	2026-06-12 12:00:00+00	2.4017882
14	2026-06-12 18:00:00+00	1.6235731
14	2026-06-13 00:00:00+00	0.73174536
14	2026-06-13 06:00:00+00	0.54624736
14	2026-06-13 12:00:00+00	1.2376251
14	2026-06-13 18:00:00+00	2.1702292
14	2026-06-14 00:00:00+00	2.4866276
14	2026-06-14 06:00:00+00	1.8959252
14	2026-06-14 12:00:00+00	0.9412109
14	2026-06-14 18:00:00+00	0.50024486
14	2026-06-15 00:00:00+00	0.978449
14	2026-06-15 06:00:00+00	1.9361647
14	2026-06-15 12:00:00+00	2.4928727
14	2026-06-15 18:00:00+00	2.136738
14	2026-06-16 00:00:00+00	1.1951894
15	2026-06-01 06:00:00+00	2.341471
15	2026-06-01 12:00:00+00	2.4092975
15	2026-06-01 18:00:00+00	1.64112
15	2026-06-02 00:00:00+00	0.7431975
15	2026-06-02 06:00:00+00	0.5410757
15	2026-06-02 12:00:00+00	1.2205845
15	2026-06-02 18:00:00+00	2.1569867
15	2026-06-03 00:00:00+00	2.4893582
15	2026-06-03 06:00:00+00	1.9121184
15	2026-06-03 12:00:00+00	0.9559789
15	2026-06-03 18:00:00+00	0.5000098
15	2026-06-04 00:00:00+00	0.96342707
15	2026-06-04 06:00:00+00	1.9201671
15	2026-06-04 12:00:00+00	2.4906073
15	2026-06-04 18:00:00+00	2.1502879
15	2026-06-05 00:00:00+00	1.2120967
15	2026-06-05 06:00:00+00	0.53860253
15	2026-06-05 12:00:00+00	0.74901277
15	2026-06-05 18:00:00+00	1.6498772
15	2026-06-06 00:00:00+00	2.4129453
15	2026-06-06 06:00:00+00	2.3366556
15	2026-06-06 12:00:00+00	1.4911487
15	2026-06-06 18:00:00+00	0.65377957
15	2026-06-07 00:00:00+00	0.5944216
15	2026-06-07 06:00:00+00	1.3676482
15	2026-06-07 12:00:00+00	2.2625585
15	2026-06-07 18:00:00+00	2.4563758
15	2026-06-08 00:00:00+00	1.7709057
15	2026-06-08 06:00:00+00	0.8363661
15	2026-06-08 12:00:00+00	0.5119684
15	2026-06-08 18:00:00+00	1.0959624
15	2026-06-09 00:00:00+00	2.0514266
15	2026-06-09 06:00:00+00	2.4999118
15	2026-06-09 12:00:00+00	2.0290828
15	2026-06-09 18:00:00+00	1.0718173
15	2026-06-10 00:00:00+00	0.50822115
15	2026-06-10 06:00:00+00	0.8564619
15	2026-06-10 12:00:00+00	1.7963686
15	2026-06-10 18:00:00+00	2.4637954
15	2026-06-11 00:00:00+00	2.2451131
15	2026-06-11 06:00:00+00	1.3413774
15	2026-06-11 12:00:00+00	0.58347845
15	2026-06-11 18:00:00+00	0.6682252
15	2026-06-12 00:00:00+00	1.517702
15	2026-06-12 06:00:00+00	2.3509035
15	2026-06-12 12:00:00+00	2.4017882
15	2026-06-12 18:00:00+00	1.6235731
15	2026-06-13 00:00:00+00	0.73174536
15	2026-06-13 06:00:00+00	0.54624736
15	2026-06-13 12:00:00+00	1.2376251
15	2026-06-13 18:00:00+00	2.1702292
15	2026-06-14 00:00:00+00	2.4866276
15	2026-06-14 06:00:00+00	1.8959252
15	2026-06-14 12:00:00+00	0.9412109
15	2026-06-14 18:00:00+00	0.50024486
15	2026-06-15 00:00:00+00	0.978449
15	2026-06-15 06:00:00+00	1.9361647
15	2026-06-15 12:00:00+00	2.4928727
15	2026-06-15 18:00:00+00	2.136738
15	2026-06-16 00:00:00+00	1.1951894
16	2026-06-01 06:00:00+00	2.341471
16	2026-06-01 12:00:00+00	2.4092975
16	2026-06-01 18:00:00+00	1.64112
16	2026-06-02 00:00:00+00	0.7431975
16	2026-06-02 06:00:00+00	0.5410757
16	2026-06-02 12:00:00+00	1.2205845
16	2026-06-02 18:00:00+00	2.1569867
16	2026-06-03 00:00:00+00	2.4893582
16	2026-06-03 06:00:00+00	1.9121184
16	2026-06-03 12:00:00+00	0.9559789
16	2026-06-03 18:00:00+00	0.5000098
16	2026-06-04 00:00:00+00	0.96342707
16	2026-06-04 06:00:00+00	1.9201671
16	2026-06-04 12:00:00+00	2.4906073
16	2026-06-04 18:00:00+00	2.1502879
16	2026-06-05 00:00:00+00	1.2120967
16	2026-06-05 06:00:00+00	0.53860253
16	2026-06-05 12:00:00+00	0.74901277
16	2026-06-05 18:00:00+00	1.6498772
16	2026-06-06 00:00:00+00	2.4129453
16	2026-06-06 06:00:00+00	2.3366556
16	2026-06-06 12:00:00+00	1.4911487
16	2026-06-06 18:00:00+00	0.65377957
16	2026-06-07 00:00:00+00	0.5944216
16	2026-06-07 06:00:00+00	1.3676482
16	2026-06-07 12:00:00+00	2.2625585
16	2026-06-07 18:00:00+00	2.4563758
16	2026-06-08 00:00:00+00	1.7709057
16	2026-06-08 06:00:00+00	0.8363661
16	2026-06-08 12:00:00+00	0.5119684
16	2026-06-08 18:00:00+00	1.0959624
16	2026-06-09 00:00:00+00	2.0514266
16	2026-06-09 06:00:00+00	2.4999118
16	2026-06-09 12:00:00+00	2.0290828
16	2026-06-09 18:00:00+00	1.0718173
16	2026-06-10 00:00:00+00	0.50822115
16	2026-06-10 06:00:00+00	0.8564619
16	2026-06-10 12:00:00+00	1.7963686
16	2026-06-10 18:00:00+00	2.4637954
16	2026-06-11 00:00:00+00	2.2451131
16	2026-06-11 06:00:00+00	1.3413774
16	2026-06-11 12:00:00+00	0.58347845
16	2026-06-11 18:00:00+00	0.6682252
16	2026-06-12 00:00:00+00	1.517702
16	2026-06-12 06:00:00+00	2.3509035
16	2026-06-12 12:00:00+00	2.4017882
16	2026-06-12 18:00:00+00	1.6235731
16	2026-06-13 00:00:00+00	0.73174536
16	2026-06-13 06:00:00+00	0.54624736
16	2026-06-13 12:00:00+00	1.2376251
16	2026-06-13 18:00:00+00	2.1702292
16	2026-06-14 00:00:00+00	2.4866276
16	2026-06-14 06:00:00+00	1.8959252
16	2026-06-14 12:00:00+00	0.9412109
16	2026-06-14 18:00:00+00	0.50024486
16	2026-06-15 00:00:00+00	0.978449
16	2026-06-15 06:00:00+00	1.9361647
16	2026-06-15 12:00:00+00	2.4928727
16	2026-06-15 18:00:00+00	2.136738
16	2026-06-16 00:00:00+00	1.1951894
17	2026-06-01 06:00:00+00	2.341471
17	2026-06-01 12:00:00+00	2.4092975
17	2026-06-01 18:00:00+00	1.64112
17	2026-06-02 00:00:00+00	0.7431975
17	2026-06-02 06:00:00+00	0.5410757
17	2026-06-02 12:00:00+00	1.2205845
17	2026-06-02 18:00:00+00	2.1569867
17	2026-06-03 00:00:00+00	2.4893582
17	2026-06-03 06:00:00+00	1.9121184
17	2026-06-03 12:00:00+00	0.9559789
17	2026-06-03 18:00:00+00	0.5000098
17	2026-06-04 00:00:00+00	0.96342707
17	2026-06-04 06:00:00+00	1.9201671
17	2026-06-04 12:00:00+00	2.4906073
17	2026-06-04 18:00:00+00	2.1502879
17	2026-06-05 00:00:00+00	1.2120967
17	2026-06-05 06:00:00+00	0.53860253
17	2026-06-05 12:00:00+00	0.74901277
17	2026-06-05 18:00:00+00	1.6498772
17	2026-06-06 00:00:00+00	2.4129453
17	2026-06-06 06:00:00+00	2.3366556
17	2026-06-06 12:00:00+00	1.4911487
17	2026-06-06 18:00:00+00	0.65377957
17	2026-06-07 00:00:00+00	0.5944216
17	2026-06-07 06:00:00+00	1.3676482
17	2026-06-07 12:00:00+00	2.2625585
17	2026-06-07 18:00:00+00	2.4563758
17	2026-06-08 00:00:00+00	1.7709057
17	2026-06-08 06:00:00+00	0.8363661
17	2026-06-08 12:00:00+00	0.5119684
17	2026-06-08 18:00:00+00	1.0959624
17	2026-06-09 00:00:00+00	2.0514266
17	2026-06-09 06:00:00+00	2.4999118
17	2026-06-09 12:00:00+00	2.0290828
17	2026-06-09 18:00:00+00	1.0718173
17	2026-06-10 00:00:00+00	0.50822115
17	2026-06-10 06:00:00+00	0.8564619
17	2026-06-10 12:00:00+00	1.7963686
17	2026-06-10 18:00:00+00	2.4637954
17	2026-06-11 00:00:00+00	2.2451131
17	2026-06-11 06:00:00+00	1.3413774
17	2026-06-11 12:00:00+00	0.58347845
17	2026-06-11 18:00:00+00	0.6682252
17	2026-06-12 00:00:00+00	1.517702
17	2026-06-12 06:00:00+00	2.3509035
17	2026-06-12 12:00:00+00	2.4017882
17	2026-06-12 18:00:00+00	1.6235731
17	2026-06-13 00:00:00+00	0.73174536
17	2026-06-13 06:00:00+00	0.54624736
17	2026-06-13 12:00:00+00	1.2376251
17	2026-06-13 18:00:00+00	2.1702292
17	2026-06-14 00:00:00+00	2.4866276
17	2026-06-14 06:00:00+00	1.8959252
17	2026-06-14 12:00:00+00	0.9412109
17	2026-06-14 18:00:00+00	0.50024486
17	2026-06-15 00:00:00+00	0.978449
17	2026-06-15 06:00:00+00	1.9361647
17	2026-06-15 12:00:00+00	2.4928727
17	2026-06-15 18:00:00+00	2.136738
17	2026-06-16 00:00:00+00	1.1951894
18	2026-06-01 06:00:00+00	2.341471
18	2026-06-01 12:00:00+00	2.4092975
18	2026-06-01 18:00:00+00	1.64112
18	2026-06-02 00:00:00+00	0.7431975
18	2026-06-02 06:00:00+00	0.5410757
18	2026-06-02 12:00:00+00	1.2205845
18	2026-06-02 18:00:00+00	2.1569867
18	2026-06-03 00:00:00+00	2.4893582
18	2026-06-03 06:00:00+00	1.9121184
18	2026-06-03 12:00:00+00	0.9559789
18	2026-06-03 18:00:00+00	0.5000098
18	2026-06-04 00:00:00+00	0.96342707
18	2026-06-04 06:00:00+00	1.9201671
18	2026-06-04 12:00:00+00	2.4906073
18	2026-06-04 18:00:00+00	2.1502879
18	2026-06-05 00:00:00+00	1.2120967
18	2026-06-05 06:00:00+00	0.53860253
18	2026-06-05 12:00:00+00	0.74901277
18	2026-06-05 18:00:00+00	1.6498772
18	2026-06-06 00:00:00+00	2.4129453
18	2026-06-06 06:00:00+00	2.3366556
18	2026-06-06 12:00:00+00	1.4911487
18	2026-06-06 18:00:00+00	0.65377957
18	2026-06-07 00:00:00+00	0.5944216
18	2026-06-07 06:00:00+00	1.3676482
18	2026-06-07 12:00:00+00	2.2625585
18	2026-06-07 18:00:00+00	2.4563758
18	2026-06-08 00:00:00+00	1.7709057
18	2026-06-08 06:00:00+00	0.8363661
18	2026-06-08 12:00:00+00	0.5119684
18	2026-06-08 18:00:00+00	1.0959624
18	2026-06-09 00:00:00+00	2.0514266
18	2026-06-09 06:00:00+00	2.4999118
18	2026-06-09 12:00:00+00	2.0290828
18	2026-06-09 18:00:00+00	1.0718173
18	2026-06-10 00:00:00+00	0.50822115
18	2026-06-10 06:00:00+00	0.8564619
18	2026-06-10 12:00:00+00	1.7963686
18	2026-06-10 18:00:00+00	2.4637954
18	2026-06-11 00:00:00+00	2.2451131
18	2026-06-11 06:00:00+00	1.3413774
18	2026-06-11 12:00:00+00	0.58347845
18	2026-06-11 18:00:00+00	0.6682252
18	2026-06-12 00:00:00+00	1.517702
18	2026-06-12 06:00:00+00	2.3509035
18	2026-06-12 12:00:00+00	2.4017882
18	2026-06-12 18:00:00+00	1.6235731
18	2026-06-13 00:00:00+00	0.73174536
18	2026-06-13 06:00:00+00	0.54624736
18	2026-06-13 12:00:00+00	1.2376251
18	2026-06-13 18:00:00+00	2.1702292
18	2026-06-14 00:00:00+00	2.4866276
18	2026-06-14 06:00:00+00	1.8959252
18	2026-06-14 12:00:00+00	0.9412109
18	2026-06-14 18:00:00+00	0.50024486
18	2026-06-15 00:00:00+00	0.978449
18	2026-06-15 06:00:00+00	1.9361647
18	2026-06-15 12:00:00+00	2.4928727
18	2026-06-15 18:00:00+00	2.136738
18	2026-06-16 00:00:00+00	1.1951894
19	2026-06-01 06:00:00+00	2.341471
19	2026-06-01 12:00:00+00	2.4092975
19	2026-06-01 18:00:00+00	1.64112
19	2026-06-02 00:00:00+00	0.7431975
19	2026-06-02 06:00:00+00	0.5410757
19	2026-06-02 12:00:00+00	1.2205845
19	2026-06-02 18:00:00+00	2.1569867
19	2026-06-03 00:00:00+00	2.4893582
19	2026-06-03 06:00:00+00	1.9121184
19	2026-06-03 12:00:00+00	0.9559789
19	2026-06-03 18:00:00+00	0.5000098
19	2026-06-04 00:00:00+00	0.96342707
19	2026-06-04 06:00:00+00	1.9201671
19	2026-06-04 12:00:00+00	2.4906073
19	2026-06-04 18:00:00+00	2.1502879
19	2026-06-05 00:00:00+00	1.2120967
19	2026-06-05 06:00:00+00	0.53860253
19	2026-06-05 12:00:00+00	0.74901277
19	2026-06-05 18:00:00+00	1.6498772
19	2026-06-06 00:00:00+00	2.4129453
19	2026-06-06 06:00:00+00	2.3366556
19	2026-06-06 12:00:00+00	1.4911487
19	2026-06-06 18:00:00+00	0.65377957
19	2026-06-07 00:00:00+00	0.5944216
19	2026-06-07 06:00:00+00	1.3676482
19	2026-06-07 12:00:00+00	2.2625585
19	2026-06-07 18:00:00+00	2.4563758
19	2026-06-08 00:00:00+00	1.7709057
19	2026-06-08 06:00:00+00	0.8363661
19	2026-06-08 12:00:00+00	0.5119684
19	2026-06-08 18:00:00+00	1.0959624
19	2026-06-09 00:00:00+00	2.0514266
19	2026-06-09 06:00:00+00	2.4999118
19	2026-06-09 12:00:00+00	2.0290828
19	2026-06-09 18:00:00+00	1.0718173
19	2026-06-10 00:00:00+00	0.50822115
19	2026-06-10 06:00:00+00	0.8564619
19	2026-06-10 12:00:00+00	1.7963686
19	2026-06-10 18:00:00+00	2.4637954
19	2026-06-11 00:00:00+00	2.2451131
19	2026-06-11 06:00:00+00	1.3413774
19	2026-06-11 12:00:00+00	0.58347845
19	2026-06-11 18:00:00+00	0.6682252
19	2026-06-12 00:00:00+00	1.517702
19	2026-06-12 06:00:00+00	2.3509035
19	2026-06-12 12:00:00+00	2.4017882
19	2026-06-12 18:00:00+00	1.6235731
19	2026-06-13 00:00:00+00	0.73174536
19	2026-06-13 06:00:00+00	0.54624736
19	2026-06-13 12:00:00+00	1.2376251
19	2026-06-13 18:00:00+00	2.1702292
19	2026-06-14 00:00:00+00	2.4866276
19	2026-06-14 06:00:00+00	1.8959252
19	2026-06-14 12:00:00+00	0.9412109
19	2026-06-14 18:00:00+00	0.50024486
19	2026-06-15 00:00:00+00	0.978449
19	2026-06-15 06:00:00+00	1.9361647
19	2026-06-15 12:00:00+00	2.4928727
19	2026-06-15 18:00:00+00	2.136738
19	2026-06-16 00:00:00+00	1.1951894
20	2026-06-01 06:00:00+00	2.341471
20	2026-06-01 12:00:00+00	2.4092975
20	2026-06-01 18:00:00+00	1.64112
20	2026-06-02 00:00:00+00	0.7431975
20	2026-06-02 06:00:00+00	0.5410757
20	2026-06-02 12:00:00+00	1.2205845
20	2026-06-02 18:00:00+00	2.1569867
20	2026-06-03 00:00:00+00	2.4893582
20	2026-06-03 06:00:00+00	1.9121184
20	2026-06-03 12:00:00+00	0.9559789
20	2026-06-03 18:00:00+00	0.5000098
20	2026-06-04 00:00:00+00	0.96342707
20	2026-06-04 06:00:00+00	1.9201671
20	2026-06-04 12:00:00+00	2.4906073
20	2026-06-04 18:00:00+00	2.1502879
20	2026-06-05 00:00:00+00	1.2120967
20	2026-06-05 06:00:00+00	0.53860253
20	2026-06-05 12:00:00+00	0.74901277
20	2026-06-05 18:00:00+00	1.6498772
20	2026-06-06 00:00:00+00	2.4129453
20	2026-06-06 06:00:00+00	2.3366556
20	2026-06-06 12:00:00+00	1.4911487
20	2026-06-06 18:00:00+00	0.65377957
20	2026-06-07 00:00:00+00	0.5944216
20	2026-06-07 06:00:00+00	1.3676482
20	2026-06-07 12:00:00+00	2.2625585
20	2026-06-07 18:00:00+00	2.4563758
20	2026-06-08 00:00:00+00	1.7709057
20	2026-06-08 06:00:00+00	0.8363661
20	2026-06-08 12:00:00+00	0.5119684
20	2026-06-08 18:00:00+00	1.0959624
20	2026-06-09 00:00:00+00	2.0514266
20	2026-06-09 06:00:00+00	2.4999118
20	2026-06-09 12:00:00+00	2.0290828
20	2026-06-09 18:00:00+00	1.0718173
20	2026-06-10 00:00:00+00	0.50822115
20	2026-06-10 06:00:00+00	0.8564619
20	2026-06-10 12:00:00+00	1.7963686
20	2026-06-10 18:00:00+00	2.4637954
20	2026-06-11 00:00:00+00	2.2451131
20	2026-06-11 06:00:00+00	1.3413774
20	2026-06-11 12:00:00+00	0.58347845
20	2026-06-11 18:00:00+00	0.6682252
20	2026-06-12 00:00:00+00	1.517702
20	2026-06-12 06:00:00+00	2.3509035
20	2026-06-12 12:00:00+00	2.4017882
20	2026-06-12 18:00:00+00	1.6235731
20	2026-06-13 00:00:00+00	0.73174536
20	2026-06-13 06:00:00+00	0.54624736
20	2026-06-13 12:00:00+00	1.2376251
20	2026-06-13 18:00:00+00	2.1702292
20	2026-06-14 00:00:00+00	2.4866276
20	2026-06-14 06:00:00+00	1.8959252
20	2026-06-14 12:00:00+00	0.9412109
20	2026-06-14 18:00:00+00	0.50024486
20	2026-06-15 00:00:00+00	0.978449
20	2026-06-15 06:00:00+00	1.9361647
20	2026-06-15 12:00:00+00	2.4928727
20	2026-06-15 18:00:00+00	2.136738
20	2026-06-16 00:00:00+00	1.1951894
21	2026-06-01 06:00:00+00	2.341471
21	2026-06-01 12:00:00+00	2.4092975
21	2026-06-01 18:00:00+00	1.64112
21	2026-06-02 00:00:00+00	0.7431975
21	2026-06-02 06:00:00+00	0.5410757
21	2026-06-02 12:00:00+00	1.2205845
21	2026-06-02 18:00:00+00	2.1569867
21	2026-06-03 00:00:00+00	2.4893582
21	2026-06-03 06:00:00+00	1.9121184
21	2026-06-03 12:00:00+00	0.9559789
21	2026-06-03 18:00:00+00	0.5000098
21	2026-06-04 00:00:00+00	0.96342707
21	2026-06-04 06:00:00+00	1.9201671
21	2026-06-04 12:00:00+00	2.4906073
21	2026-06-04 18:00:00+00	2.1502879
21	2026-06-05 00:00:00+00	1.2120967
21	2026-06-05 06:00:00+00	0.53860253
21	2026-06-05 12:00:00+00	0.74901277
21	2026-06-05 18:00:00+00	1.6498772
21	2026-06-06 00:00:00+00	2.4129453
21	2026-06-06 06:00:00+00	2.3366556
21	2026-06-06 12:00:00+00	1.4911487
21	2026-06-06 18:00:00+00	0.65377957
21	2026-06-07 00:00:00+00	0.5944216
21	2026-06-07 06:00:00+00	1.3676482
21	2026-06-07 12:00:00+00	2.2625585
21	2026-06-07 18:00:00+00	2.4563758
21	2026-06-08 00:00:00+00	1.7709057
21	2026-06-08 06:00:00+00	0.8363661
21	2026-06-08 12:00:00+00	0.5119684
21	2026-06-08 18:00:00+00	1.0959624
21	2026-06-09 00:00:00+00	2.0514266
21	2026-06-09 06:00:00+00	2.4999118
21	2026-06-09 12:00:00+00	2.0290828
21	2026-06-09 18:00:00+00	1.0718173
21	2026-06-10 00:00:00+00	0.50822115
21	2026-06-10 06:00:00+00	0.8564619
21	2026-06-10 12:00:00+00	1.7963686
21	2026-06-10 18:00:00+00	2.4637954
21	2026-06-11 00:00:00+00	2.2451131
21	2026-06-11 06:00:00+00	1.3413774
21	2026-06-11 12:00:00+00	0.58347845
21	2026-06-11 18:00:00+00	0.6682252
21	2026-06-12 00:00:00+00	1.517702
21	2026-06-12 06:00:00+00	2.3509035
21	2026-06-12 12:00:00+00	2.4017882
21	2026-06-12 18:00:00+00	1.6235731
21	2026-06-13 00:00:00+00	0.73174536
21	2026-06-13 06:00:00+00	0.54624736
21	2026-06-13 12:00:00+00	1.2376251
21	2026-06-13 18:00:00+00	2.1702292
21	2026-06-14 00:00:00+00	2.4866276
21	2026-06-14 06:00:00+00	1.8959252
21	2026-06-14 12:00:00+00	0.9412109
21	2026-06-14 18:00:00+00	0.50024486
21	2026-06-15 00:00:00+00	0.978449
21	2026-06-15 06:00:00+00	1.9361647
21	2026-06-15 12:00:00+00	2.4928727
21	2026-06-15 18:00:00+00	2.136738
21	2026-06-16 00:00:00+00	1.1951894
22	2026-06-01 06:00:00+00	2.341471
22	2026-06-01 12:00:00+00	2.4092975
22	2026-06-01 18:00:00+00	1.64112
22	2026-06-02 00:00:00+00	0.7431975
22	2026-06-02 06:00:00+00	0.5410757
22	2026-06-02 12:00:00+00	1.2205845
22	2026-06-02 18:00:00+00	2.1569867
22	2026-06-03 00:00:00+00	2.4893582
22	2026-06-03 06:00:00+00	1.9121184
22	2026-06-03 12:00:00+00	0.9559789
22	2026-06-03 18:00:00+00	0.5000098
22	2026-06-04 00:00:00+00	0.96342707
22	2026-06-04 06:00:00+00	1.9201671
22	2026-06-04 12:00:00+00	2.4906073
22	2026-06-04 18:00:00+00	2.1502879
22	2026-06-05 00:00:00+00	1.2120967
22	2026-06-05 06:00:00+00	0.53860253
22	2026-06-05 12:00:00+00	0.74901277
22	2026-06-05 18:00:00+00	1.6498772
22	2026-06-06 00:00:00+00	2.4129453
22	2026-06-06 06:00:00+00	2.3366556
22	2026-06-06 12:00:00+00	1.4911487
22	2026-06-06 18:00:00+00	0.65377957
22	2026-06-07 00:00:00+00	0.5944216
22	2026-06-07 06:00:00+00	1.3676482
22	2026-06-07 12:00:00+00	2.2625585
22	2026-06-07 18:00:00+00	2.4563758
22	2026-06-08 00:00:00+00	1.7709057
22	2026-06-08 06:00:00+00	0.8363661
22	2026-06-08 12:00:00+00	0.5119684
22	2026-06-08 18:00:00+00	1.0959624
22	2026-06-09 00:00:00+00	2.0514266
22	2026-06-09 06:00:00+00	2.4999118
22	2026-06-09 12:00:00+00	2.0290828
22	2026-06-09 18:00:00+00	1.0718173
22	2026-06-10 00:00:00+00	0.50822115
22	2026-06-10 06:00:00+00	0.8564619
22	2026-06-10 12:00:00+00	1.7963686
22	2026-06-10 18:00:00+00	2.4637954
22	2026-06-11 00:00:00+00	2.2451131
22	2026-06-11 06:00:00+00	1.3413774
22	2026-06-11 12:00:00+00	0.58347845
22	2026-06-11 18:00:00+00	0.6682252
22	2026-06-12 00:00:00+00	1.517702
22	2026-06-12 06:00:00+00	2.3509035
22	2026-06-12 12:00:00+00	2.4017882
22	2026-06-12 18:00:00+00	1.6235731
22	2026-06-13 00:00:00+00	0.73174536
22	2026-06-13 06:00:00+00	0.54624736
22	2026-06-13 12:00:00+00	1.2376251
22	2026-06-13 18:00:00+00	2.1702292
22	2026-06-14 00:00:00+00	2.4866276
22	2026-06-14 06:00:00+00	1.8959252
22	2026-06-14 12:00:00+00	0.9412109
22	2026-06-14 18:00:00+00	0.50024486
22	2026-06-15 00:00:00+00	0.978449
22	2026-06-15 06:00:00+00	1.9361647
22	2026-06-15 12:00:00+00	2.4928727
22	2026-06-15 18:00:00+00	2.136738
22	2026-06-16 00:00:00+00	1.1951894
23	2026-06-01 06:00:00+00	2.341471
23	2026-06-01 12:00:00+00	2.4092975
23	2026-06-01 18:00:00+00	1.64112
23	2026-06-02 00:00:00+00	0.7431975
23	2026-06-02 06:00:00+00	0.5410757
23	2026-06-02 12:00:00+00	1.2205845
23	2026-06-02 18:00:00+00	2.1569867
23	2026-06-03 00:00:00+00	2.4893582
23	2026-06-03 06:00:00+00	1.9121184
23	2026-06-03 12:00:00+00	0.9559789
23	2026-06-03 18:00:00+00	0.5000098
23	2026-06-04 00:00:00+00	0.96342707
23	2026-06-04 06:00:00+00	1.9201671
23	2026-06-04 12:00:00+00	2.4906073
23	2026-06-04 18:00:00+00	2.1502879
23	2026-06-05 00:00:00+00	1.2120967
23	2026-06-05 06:00:00+00	0.53860253
23	2026-06-05 12:00:00+00	0.74901277
23	2026-06-05 18:00:00+00	1.6498772
23	2026-06-06 00:00:00+00	2.4129453
23	2026-06-06 06:00:00+00	2.3366556
23	2026-06-06 12:00:00+00	1.4911487
23	2026-06-06 18:00:00+00	0.65377957
23	2026-06-07 00:00:00+00	0.5944216
23	2026-06-07 06:00:00+00	1.3676482
23	2026-06-07 12:00:00+00	2.2625585
23	2026-06-07 18:00:00+00	2.4563758
23	2026-06-08 00:00:00+00	1.7709057
23	2026-06-08 06:00:00+00	0.8363661
23	2026-06-08 12:00:00+00	0.5119684
23	2026-06-08 18:00:00+00	1.0959624
23	2026-06-09 00:00:00+00	2.0514266
23	2026-06-09 06:00:00+00	2.4999118
23	2026-06-09 12:00:00+00	2.0290828
23	2026-06-09 18:00:00+00	1.0718173
23	2026-06-10 00:00:00+00	0.50822115
23	2026-06-10 06:00:00+00	0.8564619
23	2026-06-10 12:00:00+00	1.7963686
23	2026-06-10 18:00:00+00	2.4637954
23	2026-06-11 00:00:00+00	2.2451131
23	2026-06-11 06:00:00+00	1.3413774
23	2026-06-11 12:00:00+00	0.58347845
23	2026-06-11 18:00:00+00	0.6682252
23	2026-06-12 00:00:00+00	1.517702
23	2026-06-12 06:00:00+00	2.3509035
23	2026-06-12 12:00:00+00	2.4017882
23	2026-06-12 18:00:00+00	1.6235731
23	2026-06-13 00:00:00+00	0.73174536
23	2026-06-13 06:00:00+00	0.54624736
23	2026-06-13 12:00:00+00	1.2376251
23	2026-06-13 18:00:00+00	2.1702292
23	2026-06-14 00:00:00+00	2.4866276
23	2026-06-14 06:00:00+00	1.8959252
23	2026-06-14 12:00:00+00	0.9412109
23	2026-06-14 18:00:00+00	0.50024486
23	2026-06-15 00:00:00+00	0.978449
23	2026-06-15 06:00:00+00	1.9361647
23	2026-06-15 12:00:00+00	2.4928727
23	2026-06-15 18:00:00+00	2.136738
23	2026-06-16 00:00:00+00	1.1951894
24	2026-06-01 06:00:00+00	2.341471
24	2026-06-01 12:00:00+00	2.4092975
24	2026-06-01 18:00:00+00	1.64112
24	2026-06-02 00:00:00+00	0.7431975
24	2026-06-02 06:00:00+00	0.5410757
24	2026-06-02 12:00:00+00	1.2205845
24	2026-06-02 18:00:00+00	2.1569867
24	2026-06-03 00:00:00+00	2.4893582
24	2026-06-03 06:00:00+00	1.9121184
24	2026-06-03 12:00:00+00	0.9559789
24	2026-06-03 18:00:00+00	0.5000098
24	2026-06-04 00:00:00+00	0.96342707
24	2026-06-04 06:00:00+00	1.9201671
24	2026-06-04 12:00:00+00	2.4906073
24	2026-06-04 18:00:00+00	2.1502879
24	2026-06-05 00:00:00+00	1.2120967
24	2026-06-05 06:00:00+00	0.53860253
24	2026-06-05 12:00:00+00	0.74901277
24	2026-06-05 18:00:00+00	1.6498772
24	2026-06-06 00:00:00+00	2.4129453
24	2026-06-06 06:00:00+00	2.3366556
24	2026-06-06 12:00:00+00	1.4911487
24	2026-06-06 18:00:00+00	0.65377957
24	2026-06-07 00:00:00+00	0.5944216
24	2026-06-07 06:00:00+00	1.3676482
24	2026-06-07 12:00:00+00	2.2625585
24	2026-06-07 18:00:00+00	2.4563758
24	2026-06-08 00:00:00+00	1.7709057
24	2026-06-08 06:00:00+00	0.8363661
24	2026-06-08 12:00:00+00	0.5119684
24	2026-06-08 18:00:00+00	1.0959624
24	2026-06-09 00:00:00+00	2.0514266
24	2026-06-09 06:00:00+00	2.4999118
24	2026-06-09 12:00:00+00	2.0290828
24	2026-06-09 18:00:00+00	1.0718173
24	2026-06-10 00:00:00+00	0.50822115
24	2026-06-10 06:00:00+00	0.8564619
24	2026-06-10 12:00:00+00	1.7963686
24	2026-06-10 18:00:00+00	2.4637954
24	2026-06-11 00:00:00+00	2.2451131
24	2026-06-11 06:00:00+00	1.3413774
24	2026-06-11 12:00:00+00	0.58347845
24	2026-06-11 18:00:00+00	0.6682252
24	2026-06-12 00:00:00+00	1.517702
24	2026-06-12 06:00:00+00	2.3509035
24	2026-06-12 12:00:00+00	2.4017882
24	2026-06-12 18:00:00+00	1.6235731
24	2026-06-13 00:00:00+00	0.73174536
24	2026-06-13 06:00:00+00	0.54624736
24	2026-06-13 12:00:00+00	1.2376251
24	2026-06-13 18:00:00+00	2.1702292
24	2026-06-14 00:00:00+00	2.4866276
24	2026-06-14 06:00:00+00	1.8959252
24	2026-06-14 12:00:00+00	0.9412109
24	2026-06-14 18:00:00+00	0.50024486
24	2026-06-15 00:00:00+00	0.978449
24	2026-06-15 06:00:00+00	1.9361647
24	2026-06-15 12:00:00+00	2.4928727
24	2026-06-15 18:00:00+00	2.136738
24	2026-06-16 00:00:00+00	1.1951894
\.


--
-- Data for Name: vessel_types; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.vessel_types (id, name) FROM stdin;
1	Container
2	Bulk
3	Tanker
4	Ro-ro
5	Tug
\.


--
-- Data for Name: vessels; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.vessels (imo, name, type_id, owner_id, length_m, draught_m, former_names) FROM stdin;
9000001	MV Petrel 1	2	2	81.00	4.50	{}
9000002	MV Gannet 2	3	3	82.00	5.00	{}
9000003	MV Tern 3	4	4	83.00	5.50	{}
9000004	MV Fulmar 4	5	5	84.00	6.00	{}
9000005	MV Albatross 5	1	6	85.00	6.50	{}
9000006	MV Petrel 6	2	7	86.00	7.00	{}
9000007	MV Gannet 7	3	8	87.00	7.50	{"ex \\"One\\", 7","ex\\\\Two"}
9000008	MV Tern 8	4	9	88.00	8.00	{}
9000009	MV Fulmar 9	5	10	89.00	4.00	{}
9000010	MV Albatross 10	1	11	90.00	4.50	{}
9000011	MV Petrel 11	2	12	91.00	5.00	{}
9000012	MV Gannet 12	3	13	92.00	5.50	{}
9000013	MV Tern 13	4	14	93.00	6.00	{}
9000014	MV Fulmar 14	5	15	94.00	6.50	{"ex \\"One\\", 14","ex\\\\Two"}
9000015	MV Albatross 15	1	16	95.00	7.00	{}
9000016	MV Petrel 16	2	17	96.00	7.50	{}
9000017	MV Gannet 17	3	18	97.00	8.00	{}
9000018	MV Tern 18	4	19	98.00	4.00	{}
9000019	MV Fulmar 19	5	20	99.00	4.50	{}
9000020	MV Albatross 20	1	21	100.00	5.00	{}
9000021	MV Petrel 21	2	22	101.00	5.50	{"ex \\"One\\", 21","ex\\\\Two"}
9000022	MV Gannet 22	3	23	102.00	6.00	{}
9000023	MV Tern 23	4	24	103.00	6.50	{}
9000024	MV Fulmar 24	5	25	104.00	7.00	{}
9000025	MV Albatross 25	1	26	105.00	7.50	{}
9000026	MV Petrel 26	2	27	106.00	8.00	{}
9000027	MV Gannet 27	3	28	107.00	4.00	{}
9000028	MV Tern 28	4	29	108.00	4.50	{"ex \\"One\\", 28","ex\\\\Two"}
9000029	MV Fulmar 29	5	30	109.00	5.00	{}
9000030	MV Albatross 30	1	31	110.00	5.50	{}
9000031	MV Petrel 31	2	32	111.00	6.00	{}
9000032	MV Gannet 32	3	33	112.00	6.50	{}
9000033	MV Tern 33	4	34	113.00	7.00	{}
9000034	MV Fulmar 34	5	35	114.00	7.50	{}
9000035	MV Albatross 35	1	36	115.00	8.00	{"ex \\"One\\", 35","ex\\\\Two"}
9000036	MV Petrel 36	2	37	116.00	4.00	{}
9000037	MV Gannet 37	3	38	117.00	4.50	{}
9000038	MV Tern 38	4	39	118.00	5.00	{}
9000039	MV Fulmar 39	5	40	119.00	5.50	{}
9000040	MV Albatross 40	1	41	120.00	6.00	{}
9000041	MV Petrel 41	2	42	121.00	6.50	{}
9000042	MV Gannet 42	3	43	122.00	7.00	{"ex \\"One\\", 42","ex\\\\Two"}
9000043	MV Tern 43	4	44	123.00	7.50	{}
9000044	MV Fulmar 44	5	45	124.00	8.00	{}
9000045	MV Albatross 45	1	46	125.00	4.00	{}
9000046	MV Petrel 46	2	47	126.00	4.50	{}
9000047	MV Gannet 47	3	48	127.00	5.00	{}
9000048	MV Tern 48	4	49	128.00	5.50	{}
9000049	MV Fulmar 49	5	50	129.00	6.00	{"ex \\"One\\", 49","ex\\\\Two"}
9000050	MV Albatross 50	1	51	130.00	6.50	{}
9000051	MV Petrel 51	2	52	131.00	7.00	{}
9000052	MV Gannet 52	3	53	132.00	7.50	{}
9000053	MV Tern 53	4	54	133.00	8.00	{}
9000054	MV Fulmar 54	5	55	134.00	4.00	{}
9000055	MV Albatross 55	1	56	135.00	4.50	{}
9000056	MV Petrel 56	2	57	136.00	5.00	{"ex \\"One\\", 56","ex\\\\Two"}
9000057	MV Gannet 57	3	58	137.00	5.50	{}
9000058	MV Tern 58	4	59	138.00	6.00	{}
9000059	MV Fulmar 59	5	60	139.00	6.50	{}
9000060	MV Albatross 60	1	1	140.00	7.00	{}
9000061	MV Petrel 61	2	2	141.00	7.50	{}
9000062	MV Gannet 62	3	3	142.00	8.00	{}
9000063	MV Tern 63	4	4	143.00	4.00	{"ex \\"One\\", 63","ex\\\\Two"}
9000064	MV Fulmar 64	5	5	144.00	4.50	{}
9000065	MV Albatross 65	1	6	145.00	5.00	{}
9000066	MV Petrel 66	2	7	146.00	5.50	{}
9000067	MV Gannet 67	3	8	147.00	6.00	{}
9000068	MV Tern 68	4	9	148.00	6.50	{}
9000069	MV Fulmar 69	5	10	149.00	7.00	{}
9000070	MV Albatross 70	1	11	150.00	7.50	{"ex \\"One\\", 70","ex\\\\Two"}
9000071	MV Petrel 71	2	12	151.00	8.00	{}
9000072	MV Gannet 72	3	13	152.00	4.00	{}
9000073	MV Tern 73	4	14	153.00	4.50	{}
9000074	MV Fulmar 74	5	15	154.00	5.00	{}
9000075	MV Albatross 75	1	16	155.00	5.50	{}
9000076	MV Petrel 76	2	17	156.00	6.00	{}
9000077	MV Gannet 77	3	18	157.00	6.50	{"ex \\"One\\", 77","ex\\\\Two"}
9000078	MV Tern 78	4	19	158.00	7.00	{}
9000079	MV Fulmar 79	5	20	159.00	7.50	{}
9000080	MV Albatross 80	1	21	160.00	8.00	{}
9000081	MV Petrel 81	2	22	161.00	4.00	{}
9000082	MV Gannet 82	3	23	162.00	4.50	{}
9000083	MV Tern 83	4	24	163.00	5.00	{}
9000084	MV Fulmar 84	5	25	164.00	5.50	{"ex \\"One\\", 84","ex\\\\Two"}
9000085	MV Albatross 85	1	26	165.00	6.00	{}
9000086	MV Petrel 86	2	27	166.00	6.50	{}
9000087	MV Gannet 87	3	28	167.00	7.00	{}
9000088	MV Tern 88	4	29	168.00	7.50	{}
9000089	MV Fulmar 89	5	30	169.00	8.00	{}
9000090	MV Albatross 90	1	31	170.00	4.00	{}
9000091	MV Petrel 91	2	32	171.00	4.50	{"ex \\"One\\", 91","ex\\\\Two"}
9000092	MV Gannet 92	3	33	172.00	5.00	{}
9000093	MV Tern 93	4	34	173.00	5.50	{}
9000094	MV Fulmar 94	5	35	174.00	6.00	{}
9000095	MV Albatross 95	1	36	175.00	6.50	{}
9000096	MV Petrel 96	2	37	176.00	7.00	{}
9000097	MV Gannet 97	3	38	177.00	7.50	{}
9000098	MV Tern 98	4	39	178.00	8.00	{"ex \\"One\\", 98","ex\\\\Two"}
9000099	MV Fulmar 99	5	40	179.00	4.00	{}
9000100	MV Albatross 100	1	41	180.00	4.50	{}
9000101	MV Petrel 101	2	42	181.00	5.00	{}
9000102	MV Gannet 102	3	43	182.00	5.50	{}
9000103	MV Tern 103	4	44	183.00	6.00	{}
9000104	MV Fulmar 104	5	45	184.00	6.50	{}
9000105	MV Albatross 105	1	46	185.00	7.00	{"ex \\"One\\", 105","ex\\\\Two"}
9000106	MV Petrel 106	2	47	186.00	7.50	{}
9000107	MV Gannet 107	3	48	187.00	8.00	{}
9000108	MV Tern 108	4	49	188.00	4.00	{}
9000109	MV Fulmar 109	5	50	189.00	4.50	{}
9000110	MV Albatross 110	1	51	190.00	5.00	{}
9000111	MV Petrel 111	2	52	191.00	5.50	{}
9000112	MV Gannet 112	3	53	192.00	6.00	{"ex \\"One\\", 112","ex\\\\Two"}
9000113	MV Tern 113	4	54	193.00	6.50	{}
9000114	MV Fulmar 114	5	55	194.00	7.00	{}
9000115	MV Albatross 115	1	56	195.00	7.50	{}
9000116	MV Petrel 116	2	57	196.00	8.00	{}
9000117	MV Gannet 117	3	58	197.00	4.00	{}
9000118	MV Tern 118	4	59	198.00	4.50	{}
9000119	MV Fulmar 119	5	60	199.00	5.00	{"ex \\"One\\", 119","ex\\\\Two"}
9000120	MV Albatross 120	1	1	200.00	5.50	{}
9000121	MV Petrel 121	2	2	201.00	6.00	{}
9000122	MV Gannet 122	3	3	202.00	6.50	{}
9000123	MV Tern 123	4	4	203.00	7.00	{}
9000124	MV Fulmar 124	5	5	204.00	7.50	{}
9000125	MV Albatross 125	1	6	205.00	8.00	{}
9000126	MV Petrel 126	2	7	206.00	4.00	{"ex \\"One\\", 126","ex\\\\Two"}
9000127	MV Gannet 127	3	8	207.00	4.50	{}
9000128	MV Tern 128	4	9	208.00	5.00	{}
9000129	MV Fulmar 129	5	10	209.00	5.50	{}
9000130	MV Albatross 130	1	11	210.00	6.00	{}
9000131	MV Petrel 131	2	12	211.00	6.50	{}
9000132	MV Gannet 132	3	13	212.00	7.00	{}
9000133	MV Tern 133	4	14	213.00	7.50	{"ex \\"One\\", 133","ex\\\\Two"}
9000134	MV Fulmar 134	5	15	214.00	8.00	{}
9000135	MV Albatross 135	1	16	215.00	4.00	{}
9000136	MV Petrel 136	2	17	216.00	4.50	{}
9000137	MV Gannet 137	3	18	217.00	5.00	{}
9000138	MV Tern 138	4	19	218.00	5.50	{}
9000139	MV Fulmar 139	5	20	219.00	6.00	{}
9000140	MV Albatross 140	1	21	220.00	6.50	{"ex \\"One\\", 140","ex\\\\Two"}
9000141	MV Petrel 141	2	22	221.00	7.00	{}
9000142	MV Gannet 142	3	23	222.00	7.50	{}
9000143	MV Tern 143	4	24	223.00	8.00	{}
9000144	MV Fulmar 144	5	25	224.00	4.00	{}
9000145	MV Albatross 145	1	26	225.00	4.50	{}
9000146	MV Petrel 146	2	27	226.00	5.00	{}
9000147	MV Gannet 147	3	28	227.00	5.50	{"ex \\"One\\", 147","ex\\\\Two"}
9000148	MV Tern 148	4	29	228.00	6.00	{}
9000149	MV Fulmar 149	5	30	229.00	6.50	{}
9000150	MV Albatross 150	1	31	230.00	7.00	{}
\.


--
-- Data for Name: voyages; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.voyages (id, vessel, from_port, to_port, departs, arrives) FROM stdin;
1	9000002	2	7	2026-01-01 05:00:00+00	2026-01-02 05:00:00+00
2	9000003	3	8	2026-01-01 10:00:00+00	2026-01-02 10:00:00+00
3	9000004	4	9	2026-01-01 15:00:00+00	2026-01-02 15:00:00+00
4	9000005	5	10	2026-01-01 20:00:00+00	2026-01-02 20:00:00+00
5	9000006	6	11	2026-01-02 01:00:00+00	2026-01-03 01:00:00+00
6	9000007	7	12	2026-01-02 06:00:00+00	2026-01-03 06:00:00+00
7	9000008	8	13	2026-01-02 11:00:00+00	2026-01-03 11:00:00+00
8	9000009	9	14	2026-01-02 16:00:00+00	2026-01-03 16:00:00+00
9	9000010	10	15	2026-01-02 21:00:00+00	2026-01-03 21:00:00+00
10	9000011	11	16	2026-01-03 02:00:00+00	2026-01-04 02:00:00+00
11	9000012	12	17	2026-01-03 07:00:00+00	2026-01-04 07:00:00+00
12	9000013	13	18	2026-01-03 12:00:00+00	2026-01-04 12:00:00+00
13	9000014	14	19	2026-01-03 17:00:00+00	2026-01-04 17:00:00+00
14	9000015	15	20	2026-01-03 22:00:00+00	2026-01-04 22:00:00+00
15	9000016	16	21	2026-01-04 03:00:00+00	2026-01-05 03:00:00+00
16	9000017	17	22	2026-01-04 08:00:00+00	2026-01-05 08:00:00+00
17	9000018	18	23	2026-01-04 13:00:00+00	2026-01-05 13:00:00+00
18	9000019	19	24	2026-01-04 18:00:00+00	2026-01-05 18:00:00+00
19	9000020	20	1	2026-01-04 23:00:00+00	2026-01-05 23:00:00+00
20	9000021	21	2	2026-01-05 04:00:00+00	2026-01-06 04:00:00+00
21	9000022	22	3	2026-01-05 09:00:00+00	2026-01-06 09:00:00+00
22	9000023	23	4	2026-01-05 14:00:00+00	2026-01-06 14:00:00+00
23	9000024	24	5	2026-01-05 19:00:00+00	2026-01-06 19:00:00+00
24	9000025	1	6	2026-01-06 00:00:00+00	2026-01-07 00:00:00+00
25	9000026	2	7	2026-01-06 05:00:00+00	2026-01-07 05:00:00+00
26	9000027	3	8	2026-01-06 10:00:00+00	2026-01-07 10:00:00+00
27	9000028	4	9	2026-01-06 15:00:00+00	2026-01-07 15:00:00+00
28	9000029	5	10	2026-01-06 20:00:00+00	2026-01-07 20:00:00+00
29	9000030	6	11	2026-01-07 01:00:00+00	2026-01-08 01:00:00+00
30	9000031	7	12	2026-01-07 06:00:00+00	2026-01-08 06:00:00+00
31	9000032	8	13	2026-01-07 11:00:00+00	2026-01-08 11:00:00+00
32	9000033	9	14	2026-01-07 16:00:00+00	2026-01-08 16:00:00+00
33	9000034	10	15	2026-01-07 21:00:00+00	2026-01-08 21:00:00+00
34	9000035	11	16	2026-01-08 02:00:00+00	2026-01-09 02:00:00+00
35	9000036	12	17	2026-01-08 07:00:00+00	2026-01-09 07:00:00+00
36	9000037	13	18	2026-01-08 12:00:00+00	2026-01-09 12:00:00+00
37	9000038	14	19	2026-01-08 17:00:00+00	2026-01-09 17:00:00+00
38	9000039	15	20	2026-01-08 22:00:00+00	2026-01-09 22:00:00+00
39	9000040	16	21	2026-01-09 03:00:00+00	2026-01-10 03:00:00+00
40	9000041	17	22	2026-01-09 08:00:00+00	2026-01-10 08:00:00+00
41	9000042	18	23	2026-01-09 13:00:00+00	2026-01-10 13:00:00+00
42	9000043	19	24	2026-01-09 18:00:00+00	2026-01-10 18:00:00+00
43	9000044	20	1	2026-01-09 23:00:00+00	2026-01-10 23:00:00+00
44	9000045	21	2	2026-01-10 04:00:00+00	2026-01-11 04:00:00+00
45	9000046	22	3	2026-01-10 09:00:00+00	2026-01-11 09:00:00+00
46	9000047	23	4	2026-01-10 14:00:00+00	2026-01-11 14:00:00+00
47	9000048	24	5	2026-01-10 19:00:00+00	2026-01-11 19:00:00+00
48	9000049	1	6	2026-01-11 00:00:00+00	2026-01-12 00:00:00+00
49	9000050	2	7	2026-01-11 05:00:00+00	2026-01-12 05:00:00+00
50	9000051	3	8	2026-01-11 10:00:00+00	2026-01-12 10:00:00+00
51	9000052	4	9	2026-01-11 15:00:00+00	2026-01-12 15:00:00+00
52	9000053	5	10	2026-01-11 20:00:00+00	2026-01-12 20:00:00+00
53	9000054	6	11	2026-01-12 01:00:00+00	2026-01-13 01:00:00+00
54	9000055	7	12	2026-01-12 06:00:00+00	2026-01-13 06:00:00+00
55	9000056	8	13	2026-01-12 11:00:00+00	2026-01-13 11:00:00+00
56	9000057	9	14	2026-01-12 16:00:00+00	2026-01-13 16:00:00+00
57	9000058	10	15	2026-01-12 21:00:00+00	2026-01-13 21:00:00+00
58	9000059	11	16	2026-01-13 02:00:00+00	2026-01-14 02:00:00+00
59	9000060	12	17	2026-01-13 07:00:00+00	2026-01-14 07:00:00+00
60	9000061	13	18	2026-01-13 12:00:00+00	2026-01-14 12:00:00+00
61	9000062	14	19	2026-01-13 17:00:00+00	2026-01-14 17:00:00+00
62	9000063	15	20	2026-01-13 22:00:00+00	2026-01-14 22:00:00+00
63	9000064	16	21	2026-01-14 03:00:00+00	2026-01-15 03:00:00+00
64	9000065	17	22	2026-01-14 08:00:00+00	2026-01-15 08:00:00+00
65	9000066	18	23	2026-01-14 13:00:00+00	2026-01-15 13:00:00+00
66	9000067	19	24	2026-01-14 18:00:00+00	2026-01-15 18:00:00+00
67	9000068	20	1	2026-01-14 23:00:00+00	2026-01-15 23:00:00+00
68	9000069	21	2	2026-01-15 04:00:00+00	2026-01-16 04:00:00+00
69	9000070	22	3	2026-01-15 09:00:00+00	2026-01-16 09:00:00+00
70	9000071	23	4	2026-01-15 14:00:00+00	2026-01-16 14:00:00+00
71	9000072	24	5	2026-01-15 19:00:00+00	2026-01-16 19:00:00+00
72	9000073	1	6	2026-01-16 00:00:00+00	2026-01-17 00:00:00+00
73	9000074	2	7	2026-01-16 05:00:00+00	2026-01-17 05:00:00+00
74	9000075	3	8	2026-01-16 10:00:00+00	2026-01-17 10:00:00+00
75	9000076	4	9	2026-01-16 15:00:00+00	2026-01-17 15:00:00+00
76	9000077	5	10	2026-01-16 20:00:00+00	2026-01-17 20:00:00+00
77	9000078	6	11	2026-01-17 01:00:00+00	2026-01-18 01:00:00+00
78	9000079	7	12	2026-01-17 06:00:00+00	2026-01-18 06:00:00+00
79	9000080	8	13	2026-01-17 11:00:00+00	2026-01-18 11:00:00+00
80	9000081	9	14	2026-01-17 16:00:00+00	2026-01-18 16:00:00+00
81	9000082	10	15	2026-01-17 21:00:00+00	2026-01-18 21:00:00+00
82	9000083	11	16	2026-01-18 02:00:00+00	2026-01-19 02:00:00+00
83	9000084	12	17	2026-01-18 07:00:00+00	2026-01-19 07:00:00+00
84	9000085	13	18	2026-01-18 12:00:00+00	2026-01-19 12:00:00+00
85	9000086	14	19	2026-01-18 17:00:00+00	2026-01-19 17:00:00+00
86	9000087	15	20	2026-01-18 22:00:00+00	2026-01-19 22:00:00+00
87	9000088	16	21	2026-01-19 03:00:00+00	2026-01-20 03:00:00+00
88	9000089	17	22	2026-01-19 08:00:00+00	2026-01-20 08:00:00+00
89	9000090	18	23	2026-01-19 13:00:00+00	2026-01-20 13:00:00+00
90	9000091	19	24	2026-01-19 18:00:00+00	2026-01-20 18:00:00+00
91	9000092	20	1	2026-01-19 23:00:00+00	2026-01-20 23:00:00+00
92	9000093	21	2	2026-01-20 04:00:00+00	2026-01-21 04:00:00+00
93	9000094	22	3	2026-01-20 09:00:00+00	2026-01-21 09:00:00+00
94	9000095	23	4	2026-01-20 14:00:00+00	2026-01-21 14:00:00+00
95	9000096	24	5	2026-01-20 19:00:00+00	2026-01-21 19:00:00+00
96	9000097	1	6	2026-01-21 00:00:00+00	2026-01-22 00:00:00+00
97	9000098	2	7	2026-01-21 05:00:00+00	2026-01-22 05:00:00+00
98	9000099	3	8	2026-01-21 10:00:00+00	2026-01-22 10:00:00+00
99	9000100	4	9	2026-01-21 15:00:00+00	2026-01-22 15:00:00+00
100	9000101	5	10	2026-01-21 20:00:00+00	2026-01-22 20:00:00+00
101	9000102	6	11	2026-01-22 01:00:00+00	2026-01-23 01:00:00+00
102	9000103	7	12	2026-01-22 06:00:00+00	2026-01-23 06:00:00+00
103	9000104	8	13	2026-01-22 11:00:00+00	2026-01-23 11:00:00+00
104	9000105	9	14	2026-01-22 16:00:00+00	2026-01-23 16:00:00+00
105	9000106	10	15	2026-01-22 21:00:00+00	2026-01-23 21:00:00+00
106	9000107	11	16	2026-01-23 02:00:00+00	2026-01-24 02:00:00+00
107	9000108	12	17	2026-01-23 07:00:00+00	2026-01-24 07:00:00+00
108	9000109	13	18	2026-01-23 12:00:00+00	2026-01-24 12:00:00+00
109	9000110	14	19	2026-01-23 17:00:00+00	2026-01-24 17:00:00+00
110	9000111	15	20	2026-01-23 22:00:00+00	2026-01-24 22:00:00+00
111	9000112	16	21	2026-01-24 03:00:00+00	2026-01-25 03:00:00+00
112	9000113	17	22	2026-01-24 08:00:00+00	2026-01-25 08:00:00+00
113	9000114	18	23	2026-01-24 13:00:00+00	2026-01-25 13:00:00+00
114	9000115	19	24	2026-01-24 18:00:00+00	2026-01-25 18:00:00+00
115	9000116	20	1	2026-01-24 23:00:00+00	2026-01-25 23:00:00+00
116	9000117	21	2	2026-01-25 04:00:00+00	2026-01-26 04:00:00+00
117	9000118	22	3	2026-01-25 09:00:00+00	2026-01-26 09:00:00+00
118	9000119	23	4	2026-01-25 14:00:00+00	2026-01-26 14:00:00+00
119	9000120	24	5	2026-01-25 19:00:00+00	2026-01-26 19:00:00+00
120	9000121	1	6	2026-01-26 00:00:00+00	2026-01-27 00:00:00+00
121	9000122	2	7	2026-01-26 05:00:00+00	2026-01-27 05:00:00+00
122	9000123	3	8	2026-01-26 10:00:00+00	2026-01-27 10:00:00+00
123	9000124	4	9	2026-01-26 15:00:00+00	2026-01-27 15:00:00+00
124	9000125	5	10	2026-01-26 20:00:00+00	2026-01-27 20:00:00+00
125	9000126	6	11	2026-01-27 01:00:00+00	2026-01-28 01:00:00+00
126	9000127	7	12	2026-01-27 06:00:00+00	2026-01-28 06:00:00+00
127	9000128	8	13	2026-01-27 11:00:00+00	2026-01-28 11:00:00+00
128	9000129	9	14	2026-01-27 16:00:00+00	2026-01-28 16:00:00+00
129	9000130	10	15	2026-01-27 21:00:00+00	2026-01-28 21:00:00+00
130	9000131	11	16	2026-01-28 02:00:00+00	2026-01-29 02:00:00+00
131	9000132	12	17	2026-01-28 07:00:00+00	2026-01-29 07:00:00+00
132	9000133	13	18	2026-01-28 12:00:00+00	2026-01-29 12:00:00+00
133	9000134	14	19	2026-01-28 17:00:00+00	2026-01-29 17:00:00+00
134	9000135	15	20	2026-01-28 22:00:00+00	2026-01-29 22:00:00+00
135	9000136	16	21	2026-01-29 03:00:00+00	2026-01-30 03:00:00+00
136	9000137	17	22	2026-01-29 08:00:00+00	2026-01-30 08:00:00+00
137	9000138	18	23	2026-01-29 13:00:00+00	2026-01-30 13:00:00+00
138	9000139	19	24	2026-01-29 18:00:00+00	2026-01-30 18:00:00+00
139	9000140	20	1	2026-01-29 23:00:00+00	2026-01-30 23:00:00+00
140	9000141	21	2	2026-01-30 04:00:00+00	2026-01-31 04:00:00+00
141	9000142	22	3	2026-01-30 09:00:00+00	2026-01-31 09:00:00+00
142	9000143	23	4	2026-01-30 14:00:00+00	2026-01-31 14:00:00+00
143	9000144	24	5	2026-01-30 19:00:00+00	2026-01-31 19:00:00+00
144	9000145	1	6	2026-01-31 00:00:00+00	2026-02-01 00:00:00+00
145	9000146	2	7	2026-01-31 05:00:00+00	2026-02-01 05:00:00+00
146	9000147	3	8	2026-01-31 10:00:00+00	2026-02-01 10:00:00+00
147	9000148	4	9	2026-01-31 15:00:00+00	2026-02-01 15:00:00+00
148	9000149	5	10	2026-01-31 20:00:00+00	2026-02-01 20:00:00+00
149	9000150	6	11	2026-02-01 01:00:00+00	2026-02-02 01:00:00+00
150	9000001	7	12	2026-02-01 06:00:00+00	2026-02-02 06:00:00+00
151	9000002	8	13	2026-02-01 11:00:00+00	2026-02-02 11:00:00+00
152	9000003	9	14	2026-02-01 16:00:00+00	2026-02-02 16:00:00+00
153	9000004	10	15	2026-02-01 21:00:00+00	2026-02-02 21:00:00+00
154	9000005	11	16	2026-02-02 02:00:00+00	2026-02-03 02:00:00+00
155	9000006	12	17	2026-02-02 07:00:00+00	2026-02-03 07:00:00+00
156	9000007	13	18	2026-02-02 12:00:00+00	2026-02-03 12:00:00+00
157	9000008	14	19	2026-02-02 17:00:00+00	2026-02-03 17:00:00+00
158	9000009	15	20	2026-02-02 22:00:00+00	2026-02-03 22:00:00+00
159	9000010	16	21	2026-02-03 03:00:00+00	2026-02-04 03:00:00+00
160	9000011	17	22	2026-02-03 08:00:00+00	2026-02-04 08:00:00+00
161	9000012	18	23	2026-02-03 13:00:00+00	2026-02-04 13:00:00+00
162	9000013	19	24	2026-02-03 18:00:00+00	2026-02-04 18:00:00+00
163	9000014	20	1	2026-02-03 23:00:00+00	2026-02-04 23:00:00+00
164	9000015	21	2	2026-02-04 04:00:00+00	2026-02-05 04:00:00+00
165	9000016	22	3	2026-02-04 09:00:00+00	2026-02-05 09:00:00+00
166	9000017	23	4	2026-02-04 14:00:00+00	2026-02-05 14:00:00+00
167	9000018	24	5	2026-02-04 19:00:00+00	2026-02-05 19:00:00+00
168	9000019	1	6	2026-02-05 00:00:00+00	2026-02-06 00:00:00+00
169	9000020	2	7	2026-02-05 05:00:00+00	2026-02-06 05:00:00+00
170	9000021	3	8	2026-02-05 10:00:00+00	2026-02-06 10:00:00+00
171	9000022	4	9	2026-02-05 15:00:00+00	2026-02-06 15:00:00+00
172	9000023	5	10	2026-02-05 20:00:00+00	2026-02-06 20:00:00+00
173	9000024	6	11	2026-02-06 01:00:00+00	2026-02-07 01:00:00+00
174	9000025	7	12	2026-02-06 06:00:00+00	2026-02-07 06:00:00+00
175	9000026	8	13	2026-02-06 11:00:00+00	2026-02-07 11:00:00+00
176	9000027	9	14	2026-02-06 16:00:00+00	2026-02-07 16:00:00+00
177	9000028	10	15	2026-02-06 21:00:00+00	2026-02-07 21:00:00+00
178	9000029	11	16	2026-02-07 02:00:00+00	2026-02-08 02:00:00+00
179	9000030	12	17	2026-02-07 07:00:00+00	2026-02-08 07:00:00+00
180	9000031	13	18	2026-02-07 12:00:00+00	2026-02-08 12:00:00+00
181	9000032	14	19	2026-02-07 17:00:00+00	2026-02-08 17:00:00+00
182	9000033	15	20	2026-02-07 22:00:00+00	2026-02-08 22:00:00+00
183	9000034	16	21	2026-02-08 03:00:00+00	2026-02-09 03:00:00+00
184	9000035	17	22	2026-02-08 08:00:00+00	2026-02-09 08:00:00+00
185	9000036	18	23	2026-02-08 13:00:00+00	2026-02-09 13:00:00+00
186	9000037	19	24	2026-02-08 18:00:00+00	2026-02-09 18:00:00+00
187	9000038	20	1	2026-02-08 23:00:00+00	2026-02-09 23:00:00+00
188	9000039	21	2	2026-02-09 04:00:00+00	2026-02-10 04:00:00+00
189	9000040	22	3	2026-02-09 09:00:00+00	2026-02-10 09:00:00+00
190	9000041	23	4	2026-02-09 14:00:00+00	2026-02-10 14:00:00+00
191	9000042	24	5	2026-02-09 19:00:00+00	2026-02-10 19:00:00+00
192	9000043	1	6	2026-02-10 00:00:00+00	2026-02-11 00:00:00+00
193	9000044	2	7	2026-02-10 05:00:00+00	2026-02-11 05:00:00+00
194	9000045	3	8	2026-02-10 10:00:00+00	2026-02-11 10:00:00+00
195	9000046	4	9	2026-02-10 15:00:00+00	2026-02-11 15:00:00+00
196	9000047	5	10	2026-02-10 20:00:00+00	2026-02-11 20:00:00+00
197	9000048	6	11	2026-02-11 01:00:00+00	2026-02-12 01:00:00+00
198	9000049	7	12	2026-02-11 06:00:00+00	2026-02-12 06:00:00+00
199	9000050	8	13	2026-02-11 11:00:00+00	2026-02-12 11:00:00+00
200	9000051	9	14	2026-02-11 16:00:00+00	2026-02-12 16:00:00+00
201	9000052	10	15	2026-02-11 21:00:00+00	2026-02-12 21:00:00+00
202	9000053	11	16	2026-02-12 02:00:00+00	2026-02-13 02:00:00+00
203	9000054	12	17	2026-02-12 07:00:00+00	2026-02-13 07:00:00+00
204	9000055	13	18	2026-02-12 12:00:00+00	2026-02-13 12:00:00+00
205	9000056	14	19	2026-02-12 17:00:00+00	2026-02-13 17:00:00+00
206	9000057	15	20	2026-02-12 22:00:00+00	2026-02-13 22:00:00+00
207	9000058	16	21	2026-02-13 03:00:00+00	2026-02-14 03:00:00+00
208	9000059	17	22	2026-02-13 08:00:00+00	2026-02-14 08:00:00+00
209	9000060	18	23	2026-02-13 13:00:00+00	2026-02-14 13:00:00+00
210	9000061	19	24	2026-02-13 18:00:00+00	2026-02-14 18:00:00+00
211	9000062	20	1	2026-02-13 23:00:00+00	2026-02-14 23:00:00+00
212	9000063	21	2	2026-02-14 04:00:00+00	2026-02-15 04:00:00+00
213	9000064	22	3	2026-02-14 09:00:00+00	2026-02-15 09:00:00+00
214	9000065	23	4	2026-02-14 14:00:00+00	2026-02-15 14:00:00+00
215	9000066	24	5	2026-02-14 19:00:00+00	2026-02-15 19:00:00+00
216	9000067	1	6	2026-02-15 00:00:00+00	2026-02-16 00:00:00+00
217	9000068	2	7	2026-02-15 05:00:00+00	2026-02-16 05:00:00+00
218	9000069	3	8	2026-02-15 10:00:00+00	2026-02-16 10:00:00+00
219	9000070	4	9	2026-02-15 15:00:00+00	2026-02-16 15:00:00+00
220	9000071	5	10	2026-02-15 20:00:00+00	2026-02-16 20:00:00+00
221	9000072	6	11	2026-02-16 01:00:00+00	2026-02-17 01:00:00+00
222	9000073	7	12	2026-02-16 06:00:00+00	2026-02-17 06:00:00+00
223	9000074	8	13	2026-02-16 11:00:00+00	2026-02-17 11:00:00+00
224	9000075	9	14	2026-02-16 16:00:00+00	2026-02-17 16:00:00+00
225	9000076	10	15	2026-02-16 21:00:00+00	2026-02-17 21:00:00+00
226	9000077	11	16	2026-02-17 02:00:00+00	2026-02-18 02:00:00+00
227	9000078	12	17	2026-02-17 07:00:00+00	2026-02-18 07:00:00+00
228	9000079	13	18	2026-02-17 12:00:00+00	2026-02-18 12:00:00+00
229	9000080	14	19	2026-02-17 17:00:00+00	2026-02-18 17:00:00+00
230	9000081	15	20	2026-02-17 22:00:00+00	2026-02-18 22:00:00+00
231	9000082	16	21	2026-02-18 03:00:00+00	2026-02-19 03:00:00+00
232	9000083	17	22	2026-02-18 08:00:00+00	2026-02-19 08:00:00+00
233	9000084	18	23	2026-02-18 13:00:00+00	2026-02-19 13:00:00+00
234	9000085	19	24	2026-02-18 18:00:00+00	2026-02-19 18:00:00+00
235	9000086	20	1	2026-02-18 23:00:00+00	2026-02-19 23:00:00+00
236	9000087	21	2	2026-02-19 04:00:00+00	2026-02-20 04:00:00+00
237	9000088	22	3	2026-02-19 09:00:00+00	2026-02-20 09:00:00+00
238	9000089	23	4	2026-02-19 14:00:00+00	2026-02-20 14:00:00+00
239	9000090	24	5	2026-02-19 19:00:00+00	2026-02-20 19:00:00+00
240	9000091	1	6	2026-02-20 00:00:00+00	2026-02-21 00:00:00+00
241	9000092	2	7	2026-02-20 05:00:00+00	2026-02-21 05:00:00+00
242	9000093	3	8	2026-02-20 10:00:00+00	2026-02-21 10:00:00+00
243	9000094	4	9	2026-02-20 15:00:00+00	2026-02-21 15:00:00+00
244	9000095	5	10	2026-02-20 20:00:00+00	2026-02-21 20:00:00+00
245	9000096	6	11	2026-02-21 01:00:00+00	2026-02-22 01:00:00+00
246	9000097	7	12	2026-02-21 06:00:00+00	2026-02-22 06:00:00+00
247	9000098	8	13	2026-02-21 11:00:00+00	2026-02-22 11:00:00+00
248	9000099	9	14	2026-02-21 16:00:00+00	2026-02-22 16:00:00+00
249	9000100	10	15	2026-02-21 21:00:00+00	2026-02-22 21:00:00+00
250	9000101	11	16	2026-02-22 02:00:00+00	2026-02-23 02:00:00+00
251	9000102	12	17	2026-02-22 07:00:00+00	2026-02-23 07:00:00+00
252	9000103	13	18	2026-02-22 12:00:00+00	2026-02-23 12:00:00+00
253	9000104	14	19	2026-02-22 17:00:00+00	2026-02-23 17:00:00+00
254	9000105	15	20	2026-02-22 22:00:00+00	2026-02-23 22:00:00+00
255	9000106	16	21	2026-02-23 03:00:00+00	2026-02-24 03:00:00+00
256	9000107	17	22	2026-02-23 08:00:00+00	2026-02-24 08:00:00+00
257	9000108	18	23	2026-02-23 13:00:00+00	2026-02-24 13:00:00+00
258	9000109	19	24	2026-02-23 18:00:00+00	2026-02-24 18:00:00+00
259	9000110	20	1	2026-02-23 23:00:00+00	2026-02-24 23:00:00+00
260	9000111	21	2	2026-02-24 04:00:00+00	2026-02-25 04:00:00+00
261	9000112	22	3	2026-02-24 09:00:00+00	2026-02-25 09:00:00+00
262	9000113	23	4	2026-02-24 14:00:00+00	2026-02-25 14:00:00+00
263	9000114	24	5	2026-02-24 19:00:00+00	2026-02-25 19:00:00+00
264	9000115	1	6	2026-02-25 00:00:00+00	2026-02-26 00:00:00+00
265	9000116	2	7	2026-02-25 05:00:00+00	2026-02-26 05:00:00+00
266	9000117	3	8	2026-02-25 10:00:00+00	2026-02-26 10:00:00+00
267	9000118	4	9	2026-02-25 15:00:00+00	2026-02-26 15:00:00+00
268	9000119	5	10	2026-02-25 20:00:00+00	2026-02-26 20:00:00+00
269	9000120	6	11	2026-02-26 01:00:00+00	2026-02-27 01:00:00+00
270	9000121	7	12	2026-02-26 06:00:00+00	2026-02-27 06:00:00+00
271	9000122	8	13	2026-02-26 11:00:00+00	2026-02-27 11:00:00+00
272	9000123	9	14	2026-02-26 16:00:00+00	2026-02-27 16:00:00+00
273	9000124	10	15	2026-02-26 21:00:00+00	2026-02-27 21:00:00+00
274	9000125	11	16	2026-02-27 02:00:00+00	2026-02-28 02:00:00+00
275	9000126	12	17	2026-02-27 07:00:00+00	2026-02-28 07:00:00+00
276	9000127	13	18	2026-02-27 12:00:00+00	2026-02-28 12:00:00+00
277	9000128	14	19	2026-02-27 17:00:00+00	2026-02-28 17:00:00+00
278	9000129	15	20	2026-02-27 22:00:00+00	2026-02-28 22:00:00+00
279	9000130	16	21	2026-02-28 03:00:00+00	2026-03-01 03:00:00+00
280	9000131	17	22	2026-02-28 08:00:00+00	2026-03-01 08:00:00+00
281	9000132	18	23	2026-02-28 13:00:00+00	2026-03-01 13:00:00+00
282	9000133	19	24	2026-02-28 18:00:00+00	2026-03-01 18:00:00+00
283	9000134	20	1	2026-02-28 23:00:00+00	2026-03-01 23:00:00+00
284	9000135	21	2	2026-03-01 04:00:00+00	2026-03-02 04:00:00+00
285	9000136	22	3	2026-03-01 09:00:00+00	2026-03-02 09:00:00+00
286	9000137	23	4	2026-03-01 14:00:00+00	2026-03-02 14:00:00+00
287	9000138	24	5	2026-03-01 19:00:00+00	2026-03-02 19:00:00+00
288	9000139	1	6	2026-03-02 00:00:00+00	2026-03-03 00:00:00+00
289	9000140	2	7	2026-03-02 05:00:00+00	2026-03-03 05:00:00+00
290	9000141	3	8	2026-03-02 10:00:00+00	2026-03-03 10:00:00+00
291	9000142	4	9	2026-03-02 15:00:00+00	2026-03-03 15:00:00+00
292	9000143	5	10	2026-03-02 20:00:00+00	2026-03-03 20:00:00+00
293	9000144	6	11	2026-03-03 01:00:00+00	2026-03-04 01:00:00+00
294	9000145	7	12	2026-03-03 06:00:00+00	2026-03-04 06:00:00+00
295	9000146	8	13	2026-03-03 11:00:00+00	2026-03-04 11:00:00+00
296	9000147	9	14	2026-03-03 16:00:00+00	2026-03-04 16:00:00+00
297	9000148	10	15	2026-03-03 21:00:00+00	2026-03-04 21:00:00+00
298	9000149	11	16	2026-03-04 02:00:00+00	2026-03-05 02:00:00+00
299	9000150	12	17	2026-03-04 07:00:00+00	2026-03-05 07:00:00+00
300	9000001	13	18	2026-03-04 12:00:00+00	2026-03-05 12:00:00+00
301	9000002	14	19	2026-03-04 17:00:00+00	2026-03-05 17:00:00+00
302	9000003	15	20	2026-03-04 22:00:00+00	2026-03-05 22:00:00+00
303	9000004	16	21	2026-03-05 03:00:00+00	2026-03-06 03:00:00+00
304	9000005	17	22	2026-03-05 08:00:00+00	2026-03-06 08:00:00+00
305	9000006	18	23	2026-03-05 13:00:00+00	2026-03-06 13:00:00+00
306	9000007	19	24	2026-03-05 18:00:00+00	2026-03-06 18:00:00+00
307	9000008	20	1	2026-03-05 23:00:00+00	2026-03-06 23:00:00+00
308	9000009	21	2	2026-03-06 04:00:00+00	2026-03-07 04:00:00+00
309	9000010	22	3	2026-03-06 09:00:00+00	2026-03-07 09:00:00+00
310	9000011	23	4	2026-03-06 14:00:00+00	2026-03-07 14:00:00+00
311	9000012	24	5	2026-03-06 19:00:00+00	2026-03-07 19:00:00+00
312	9000013	1	6	2026-03-07 00:00:00+00	2026-03-08 00:00:00+00
313	9000014	2	7	2026-03-07 05:00:00+00	2026-03-08 05:00:00+00
314	9000015	3	8	2026-03-07 10:00:00+00	2026-03-08 10:00:00+00
315	9000016	4	9	2026-03-07 15:00:00+00	2026-03-08 15:00:00+00
316	9000017	5	10	2026-03-07 20:00:00+00	2026-03-08 20:00:00+00
317	9000018	6	11	2026-03-08 01:00:00+00	2026-03-09 01:00:00+00
318	9000019	7	12	2026-03-08 06:00:00+00	2026-03-09 06:00:00+00
319	9000020	8	13	2026-03-08 11:00:00+00	2026-03-09 11:00:00+00
320	9000021	9	14	2026-03-08 16:00:00+00	2026-03-09 16:00:00+00
321	9000022	10	15	2026-03-08 21:00:00+00	2026-03-09 21:00:00+00
322	9000023	11	16	2026-03-09 02:00:00+00	2026-03-10 02:00:00+00
323	9000024	12	17	2026-03-09 07:00:00+00	2026-03-10 07:00:00+00
324	9000025	13	18	2026-03-09 12:00:00+00	2026-03-10 12:00:00+00
325	9000026	14	19	2026-03-09 17:00:00+00	2026-03-10 17:00:00+00
326	9000027	15	20	2026-03-09 22:00:00+00	2026-03-10 22:00:00+00
327	9000028	16	21	2026-03-10 03:00:00+00	2026-03-11 03:00:00+00
328	9000029	17	22	2026-03-10 08:00:00+00	2026-03-11 08:00:00+00
329	9000030	18	23	2026-03-10 13:00:00+00	2026-03-11 13:00:00+00
330	9000031	19	24	2026-03-10 18:00:00+00	2026-03-11 18:00:00+00
331	9000032	20	1	2026-03-10 23:00:00+00	2026-03-11 23:00:00+00
332	9000033	21	2	2026-03-11 04:00:00+00	2026-03-12 04:00:00+00
333	9000034	22	3	2026-03-11 09:00:00+00	2026-03-12 09:00:00+00
334	9000035	23	4	2026-03-11 14:00:00+00	2026-03-12 14:00:00+00
335	9000036	24	5	2026-03-11 19:00:00+00	2026-03-12 19:00:00+00
336	9000037	1	6	2026-03-12 00:00:00+00	2026-03-13 00:00:00+00
337	9000038	2	7	2026-03-12 05:00:00+00	2026-03-13 05:00:00+00
338	9000039	3	8	2026-03-12 10:00:00+00	2026-03-13 10:00:00+00
339	9000040	4	9	2026-03-12 15:00:00+00	2026-03-13 15:00:00+00
340	9000041	5	10	2026-03-12 20:00:00+00	2026-03-13 20:00:00+00
341	9000042	6	11	2026-03-13 01:00:00+00	2026-03-14 01:00:00+00
342	9000043	7	12	2026-03-13 06:00:00+00	2026-03-14 06:00:00+00
343	9000044	8	13	2026-03-13 11:00:00+00	2026-03-14 11:00:00+00
344	9000045	9	14	2026-03-13 16:00:00+00	2026-03-14 16:00:00+00
345	9000046	10	15	2026-03-13 21:00:00+00	2026-03-14 21:00:00+00
346	9000047	11	16	2026-03-14 02:00:00+00	2026-03-15 02:00:00+00
347	9000048	12	17	2026-03-14 07:00:00+00	2026-03-15 07:00:00+00
348	9000049	13	18	2026-03-14 12:00:00+00	2026-03-15 12:00:00+00
349	9000050	14	19	2026-03-14 17:00:00+00	2026-03-15 17:00:00+00
350	9000051	15	20	2026-03-14 22:00:00+00	2026-03-15 22:00:00+00
351	9000052	16	21	2026-03-15 03:00:00+00	2026-03-16 03:00:00+00
352	9000053	17	22	2026-03-15 08:00:00+00	2026-03-16 08:00:00+00
353	9000054	18	23	2026-03-15 13:00:00+00	2026-03-16 13:00:00+00
354	9000055	19	24	2026-03-15 18:00:00+00	2026-03-16 18:00:00+00
355	9000056	20	1	2026-03-15 23:00:00+00	2026-03-16 23:00:00+00
356	9000057	21	2	2026-03-16 04:00:00+00	2026-03-17 04:00:00+00
357	9000058	22	3	2026-03-16 09:00:00+00	2026-03-17 09:00:00+00
358	9000059	23	4	2026-03-16 14:00:00+00	2026-03-17 14:00:00+00
359	9000060	24	5	2026-03-16 19:00:00+00	2026-03-17 19:00:00+00
360	9000061	1	6	2026-03-17 00:00:00+00	2026-03-18 00:00:00+00
361	9000062	2	7	2026-03-17 05:00:00+00	2026-03-18 05:00:00+00
362	9000063	3	8	2026-03-17 10:00:00+00	2026-03-18 10:00:00+00
363	9000064	4	9	2026-03-17 15:00:00+00	2026-03-18 15:00:00+00
364	9000065	5	10	2026-03-17 20:00:00+00	2026-03-18 20:00:00+00
365	9000066	6	11	2026-03-18 01:00:00+00	2026-03-19 01:00:00+00
366	9000067	7	12	2026-03-18 06:00:00+00	2026-03-19 06:00:00+00
367	9000068	8	13	2026-03-18 11:00:00+00	2026-03-19 11:00:00+00
368	9000069	9	14	2026-03-18 16:00:00+00	2026-03-19 16:00:00+00
369	9000070	10	15	2026-03-18 21:00:00+00	2026-03-19 21:00:00+00
370	9000071	11	16	2026-03-19 02:00:00+00	2026-03-20 02:00:00+00
371	9000072	12	17	2026-03-19 07:00:00+00	2026-03-20 07:00:00+00
372	9000073	13	18	2026-03-19 12:00:00+00	2026-03-20 12:00:00+00
373	9000074	14	19	2026-03-19 17:00:00+00	2026-03-20 17:00:00+00
374	9000075	15	20	2026-03-19 22:00:00+00	2026-03-20 22:00:00+00
375	9000076	16	21	2026-03-20 03:00:00+00	2026-03-21 03:00:00+00
376	9000077	17	22	2026-03-20 08:00:00+00	2026-03-21 08:00:00+00
377	9000078	18	23	2026-03-20 13:00:00+00	2026-03-21 13:00:00+00
378	9000079	19	24	2026-03-20 18:00:00+00	2026-03-21 18:00:00+00
379	9000080	20	1	2026-03-20 23:00:00+00	2026-03-21 23:00:00+00
380	9000081	21	2	2026-03-21 04:00:00+00	2026-03-22 04:00:00+00
381	9000082	22	3	2026-03-21 09:00:00+00	2026-03-22 09:00:00+00
382	9000083	23	4	2026-03-21 14:00:00+00	2026-03-22 14:00:00+00
383	9000084	24	5	2026-03-21 19:00:00+00	2026-03-22 19:00:00+00
384	9000085	1	6	2026-03-22 00:00:00+00	2026-03-23 00:00:00+00
385	9000086	2	7	2026-03-22 05:00:00+00	2026-03-23 05:00:00+00
386	9000087	3	8	2026-03-22 10:00:00+00	2026-03-23 10:00:00+00
387	9000088	4	9	2026-03-22 15:00:00+00	2026-03-23 15:00:00+00
388	9000089	5	10	2026-03-22 20:00:00+00	2026-03-23 20:00:00+00
389	9000090	6	11	2026-03-23 01:00:00+00	2026-03-24 01:00:00+00
390	9000091	7	12	2026-03-23 06:00:00+00	2026-03-24 06:00:00+00
391	9000092	8	13	2026-03-23 11:00:00+00	2026-03-24 11:00:00+00
392	9000093	9	14	2026-03-23 16:00:00+00	2026-03-24 16:00:00+00
393	9000094	10	15	2026-03-23 21:00:00+00	2026-03-24 21:00:00+00
394	9000095	11	16	2026-03-24 02:00:00+00	2026-03-25 02:00:00+00
395	9000096	12	17	2026-03-24 07:00:00+00	2026-03-25 07:00:00+00
396	9000097	13	18	2026-03-24 12:00:00+00	2026-03-25 12:00:00+00
397	9000098	14	19	2026-03-24 17:00:00+00	2026-03-25 17:00:00+00
398	9000099	15	20	2026-03-24 22:00:00+00	2026-03-25 22:00:00+00
399	9000100	16	21	2026-03-25 03:00:00+00	2026-03-26 03:00:00+00
400	9000101	17	22	2026-03-25 08:00:00+00	2026-03-26 08:00:00+00
401	9000102	18	23	2026-03-25 13:00:00+00	2026-03-26 13:00:00+00
402	9000103	19	24	2026-03-25 18:00:00+00	2026-03-26 18:00:00+00
403	9000104	20	1	2026-03-25 23:00:00+00	2026-03-26 23:00:00+00
404	9000105	21	2	2026-03-26 04:00:00+00	2026-03-27 04:00:00+00
405	9000106	22	3	2026-03-26 09:00:00+00	2026-03-27 09:00:00+00
406	9000107	23	4	2026-03-26 14:00:00+00	2026-03-27 14:00:00+00
407	9000108	24	5	2026-03-26 19:00:00+00	2026-03-27 19:00:00+00
408	9000109	1	6	2026-03-27 00:00:00+00	2026-03-28 00:00:00+00
409	9000110	2	7	2026-03-27 05:00:00+00	2026-03-28 05:00:00+00
410	9000111	3	8	2026-03-27 10:00:00+00	2026-03-28 10:00:00+00
411	9000112	4	9	2026-03-27 15:00:00+00	2026-03-28 15:00:00+00
412	9000113	5	10	2026-03-27 20:00:00+00	2026-03-28 20:00:00+00
413	9000114	6	11	2026-03-28 01:00:00+00	2026-03-29 01:00:00+00
414	9000115	7	12	2026-03-28 06:00:00+00	2026-03-29 06:00:00+00
415	9000116	8	13	2026-03-28 11:00:00+00	2026-03-29 11:00:00+00
416	9000117	9	14	2026-03-28 16:00:00+00	2026-03-29 16:00:00+00
417	9000118	10	15	2026-03-28 21:00:00+00	2026-03-29 21:00:00+00
418	9000119	11	16	2026-03-29 02:00:00+00	2026-03-30 02:00:00+00
419	9000120	12	17	2026-03-29 07:00:00+00	2026-03-30 07:00:00+00
420	9000121	13	18	2026-03-29 12:00:00+00	2026-03-30 12:00:00+00
421	9000122	14	19	2026-03-29 17:00:00+00	2026-03-30 17:00:00+00
422	9000123	15	20	2026-03-29 22:00:00+00	2026-03-30 22:00:00+00
423	9000124	16	21	2026-03-30 03:00:00+00	2026-03-31 03:00:00+00
424	9000125	17	22	2026-03-30 08:00:00+00	2026-03-31 08:00:00+00
425	9000126	18	23	2026-03-30 13:00:00+00	2026-03-31 13:00:00+00
426	9000127	19	24	2026-03-30 18:00:00+00	2026-03-31 18:00:00+00
427	9000128	20	1	2026-03-30 23:00:00+00	2026-03-31 23:00:00+00
428	9000129	21	2	2026-03-31 04:00:00+00	2026-04-01 04:00:00+00
429	9000130	22	3	2026-03-31 09:00:00+00	2026-04-01 09:00:00+00
430	9000131	23	4	2026-03-31 14:00:00+00	2026-04-01 14:00:00+00
431	9000132	24	5	2026-03-31 19:00:00+00	2026-04-01 19:00:00+00
432	9000133	1	6	2026-04-01 00:00:00+00	2026-04-02 00:00:00+00
433	9000134	2	7	2026-04-01 05:00:00+00	2026-04-02 05:00:00+00
434	9000135	3	8	2026-04-01 10:00:00+00	2026-04-02 10:00:00+00
435	9000136	4	9	2026-04-01 15:00:00+00	2026-04-02 15:00:00+00
436	9000137	5	10	2026-04-01 20:00:00+00	2026-04-02 20:00:00+00
437	9000138	6	11	2026-04-02 01:00:00+00	2026-04-03 01:00:00+00
438	9000139	7	12	2026-04-02 06:00:00+00	2026-04-03 06:00:00+00
439	9000140	8	13	2026-04-02 11:00:00+00	2026-04-03 11:00:00+00
440	9000141	9	14	2026-04-02 16:00:00+00	2026-04-03 16:00:00+00
441	9000142	10	15	2026-04-02 21:00:00+00	2026-04-03 21:00:00+00
442	9000143	11	16	2026-04-03 02:00:00+00	2026-04-04 02:00:00+00
443	9000144	12	17	2026-04-03 07:00:00+00	2026-04-04 07:00:00+00
444	9000145	13	18	2026-04-03 12:00:00+00	2026-04-04 12:00:00+00
445	9000146	14	19	2026-04-03 17:00:00+00	2026-04-04 17:00:00+00
446	9000147	15	20	2026-04-03 22:00:00+00	2026-04-04 22:00:00+00
447	9000148	16	21	2026-04-04 03:00:00+00	2026-04-05 03:00:00+00
448	9000149	17	22	2026-04-04 08:00:00+00	2026-04-05 08:00:00+00
449	9000150	18	23	2026-04-04 13:00:00+00	2026-04-05 13:00:00+00
450	9000001	19	24	2026-04-04 18:00:00+00	2026-04-05 18:00:00+00
451	9000002	20	1	2026-04-04 23:00:00+00	2026-04-05 23:00:00+00
452	9000003	21	2	2026-04-05 04:00:00+00	2026-04-06 04:00:00+00
453	9000004	22	3	2026-04-05 09:00:00+00	2026-04-06 09:00:00+00
454	9000005	23	4	2026-04-05 14:00:00+00	2026-04-06 14:00:00+00
455	9000006	24	5	2026-04-05 19:00:00+00	2026-04-06 19:00:00+00
456	9000007	1	6	2026-04-06 00:00:00+00	2026-04-07 00:00:00+00
457	9000008	2	7	2026-04-06 05:00:00+00	2026-04-07 05:00:00+00
458	9000009	3	8	2026-04-06 10:00:00+00	2026-04-07 10:00:00+00
459	9000010	4	9	2026-04-06 15:00:00+00	2026-04-07 15:00:00+00
460	9000011	5	10	2026-04-06 20:00:00+00	2026-04-07 20:00:00+00
461	9000012	6	11	2026-04-07 01:00:00+00	2026-04-08 01:00:00+00
462	9000013	7	12	2026-04-07 06:00:00+00	2026-04-08 06:00:00+00
463	9000014	8	13	2026-04-07 11:00:00+00	2026-04-08 11:00:00+00
464	9000015	9	14	2026-04-07 16:00:00+00	2026-04-08 16:00:00+00
465	9000016	10	15	2026-04-07 21:00:00+00	2026-04-08 21:00:00+00
466	9000017	11	16	2026-04-08 02:00:00+00	2026-04-09 02:00:00+00
467	9000018	12	17	2026-04-08 07:00:00+00	2026-04-09 07:00:00+00
468	9000019	13	18	2026-04-08 12:00:00+00	2026-04-09 12:00:00+00
469	9000020	14	19	2026-04-08 17:00:00+00	2026-04-09 17:00:00+00
470	9000021	15	20	2026-04-08 22:00:00+00	2026-04-09 22:00:00+00
471	9000022	16	21	2026-04-09 03:00:00+00	2026-04-10 03:00:00+00
472	9000023	17	22	2026-04-09 08:00:00+00	2026-04-10 08:00:00+00
473	9000024	18	23	2026-04-09 13:00:00+00	2026-04-10 13:00:00+00
474	9000025	19	24	2026-04-09 18:00:00+00	2026-04-10 18:00:00+00
475	9000026	20	1	2026-04-09 23:00:00+00	2026-04-10 23:00:00+00
476	9000027	21	2	2026-04-10 04:00:00+00	2026-04-11 04:00:00+00
477	9000028	22	3	2026-04-10 09:00:00+00	2026-04-11 09:00:00+00
478	9000029	23	4	2026-04-10 14:00:00+00	2026-04-11 14:00:00+00
479	9000030	24	5	2026-04-10 19:00:00+00	2026-04-11 19:00:00+00
480	9000031	1	6	2026-04-11 00:00:00+00	2026-04-12 00:00:00+00
481	9000032	2	7	2026-04-11 05:00:00+00	2026-04-12 05:00:00+00
482	9000033	3	8	2026-04-11 10:00:00+00	2026-04-12 10:00:00+00
483	9000034	4	9	2026-04-11 15:00:00+00	2026-04-12 15:00:00+00
484	9000035	5	10	2026-04-11 20:00:00+00	2026-04-12 20:00:00+00
485	9000036	6	11	2026-04-12 01:00:00+00	2026-04-13 01:00:00+00
486	9000037	7	12	2026-04-12 06:00:00+00	2026-04-13 06:00:00+00
487	9000038	8	13	2026-04-12 11:00:00+00	2026-04-13 11:00:00+00
488	9000039	9	14	2026-04-12 16:00:00+00	2026-04-13 16:00:00+00
489	9000040	10	15	2026-04-12 21:00:00+00	2026-04-13 21:00:00+00
490	9000041	11	16	2026-04-13 02:00:00+00	2026-04-14 02:00:00+00
491	9000042	12	17	2026-04-13 07:00:00+00	2026-04-14 07:00:00+00
492	9000043	13	18	2026-04-13 12:00:00+00	2026-04-14 12:00:00+00
493	9000044	14	19	2026-04-13 17:00:00+00	2026-04-14 17:00:00+00
494	9000045	15	20	2026-04-13 22:00:00+00	2026-04-14 22:00:00+00
495	9000046	16	21	2026-04-14 03:00:00+00	2026-04-15 03:00:00+00
496	9000047	17	22	2026-04-14 08:00:00+00	2026-04-15 08:00:00+00
497	9000048	18	23	2026-04-14 13:00:00+00	2026-04-15 13:00:00+00
498	9000049	19	24	2026-04-14 18:00:00+00	2026-04-15 18:00:00+00
499	9000050	20	1	2026-04-14 23:00:00+00	2026-04-15 23:00:00+00
500	9000051	21	2	2026-04-15 04:00:00+00	2026-04-16 04:00:00+00
501	9000052	22	3	2026-04-15 09:00:00+00	2026-04-16 09:00:00+00
502	9000053	23	4	2026-04-15 14:00:00+00	2026-04-16 14:00:00+00
503	9000054	24	5	2026-04-15 19:00:00+00	2026-04-16 19:00:00+00
504	9000055	1	6	2026-04-16 00:00:00+00	2026-04-17 00:00:00+00
505	9000056	2	7	2026-04-16 05:00:00+00	2026-04-17 05:00:00+00
506	9000057	3	8	2026-04-16 10:00:00+00	2026-04-17 10:00:00+00
507	9000058	4	9	2026-04-16 15:00:00+00	2026-04-17 15:00:00+00
508	9000059	5	10	2026-04-16 20:00:00+00	2026-04-17 20:00:00+00
509	9000060	6	11	2026-04-17 01:00:00+00	2026-04-18 01:00:00+00
510	9000061	7	12	2026-04-17 06:00:00+00	2026-04-18 06:00:00+00
511	9000062	8	13	2026-04-17 11:00:00+00	2026-04-18 11:00:00+00
512	9000063	9	14	2026-04-17 16:00:00+00	2026-04-18 16:00:00+00
513	9000064	10	15	2026-04-17 21:00:00+00	2026-04-18 21:00:00+00
514	9000065	11	16	2026-04-18 02:00:00+00	2026-04-19 02:00:00+00
515	9000066	12	17	2026-04-18 07:00:00+00	2026-04-19 07:00:00+00
516	9000067	13	18	2026-04-18 12:00:00+00	2026-04-19 12:00:00+00
517	9000068	14	19	2026-04-18 17:00:00+00	2026-04-19 17:00:00+00
518	9000069	15	20	2026-04-18 22:00:00+00	2026-04-19 22:00:00+00
519	9000070	16	21	2026-04-19 03:00:00+00	2026-04-20 03:00:00+00
520	9000071	17	22	2026-04-19 08:00:00+00	2026-04-20 08:00:00+00
521	9000072	18	23	2026-04-19 13:00:00+00	2026-04-20 13:00:00+00
522	9000073	19	24	2026-04-19 18:00:00+00	2026-04-20 18:00:00+00
523	9000074	20	1	2026-04-19 23:00:00+00	2026-04-20 23:00:00+00
524	9000075	21	2	2026-04-20 04:00:00+00	2026-04-21 04:00:00+00
525	9000076	22	3	2026-04-20 09:00:00+00	2026-04-21 09:00:00+00
526	9000077	23	4	2026-04-20 14:00:00+00	2026-04-21 14:00:00+00
527	9000078	24	5	2026-04-20 19:00:00+00	2026-04-21 19:00:00+00
528	9000079	1	6	2026-04-21 00:00:00+00	2026-04-22 00:00:00+00
529	9000080	2	7	2026-04-21 05:00:00+00	2026-04-22 05:00:00+00
530	9000081	3	8	2026-04-21 10:00:00+00	2026-04-22 10:00:00+00
531	9000082	4	9	2026-04-21 15:00:00+00	2026-04-22 15:00:00+00
532	9000083	5	10	2026-04-21 20:00:00+00	2026-04-22 20:00:00+00
533	9000084	6	11	2026-04-22 01:00:00+00	2026-04-23 01:00:00+00
534	9000085	7	12	2026-04-22 06:00:00+00	2026-04-23 06:00:00+00
535	9000086	8	13	2026-04-22 11:00:00+00	2026-04-23 11:00:00+00
536	9000087	9	14	2026-04-22 16:00:00+00	2026-04-23 16:00:00+00
537	9000088	10	15	2026-04-22 21:00:00+00	2026-04-23 21:00:00+00
538	9000089	11	16	2026-04-23 02:00:00+00	2026-04-24 02:00:00+00
539	9000090	12	17	2026-04-23 07:00:00+00	2026-04-24 07:00:00+00
540	9000091	13	18	2026-04-23 12:00:00+00	2026-04-24 12:00:00+00
541	9000092	14	19	2026-04-23 17:00:00+00	2026-04-24 17:00:00+00
542	9000093	15	20	2026-04-23 22:00:00+00	2026-04-24 22:00:00+00
543	9000094	16	21	2026-04-24 03:00:00+00	2026-04-25 03:00:00+00
544	9000095	17	22	2026-04-24 08:00:00+00	2026-04-25 08:00:00+00
545	9000096	18	23	2026-04-24 13:00:00+00	2026-04-25 13:00:00+00
546	9000097	19	24	2026-04-24 18:00:00+00	2026-04-25 18:00:00+00
547	9000098	20	1	2026-04-24 23:00:00+00	2026-04-25 23:00:00+00
548	9000099	21	2	2026-04-25 04:00:00+00	2026-04-26 04:00:00+00
549	9000100	22	3	2026-04-25 09:00:00+00	2026-04-26 09:00:00+00
550	9000101	23	4	2026-04-25 14:00:00+00	2026-04-26 14:00:00+00
551	9000102	24	5	2026-04-25 19:00:00+00	2026-04-26 19:00:00+00
552	9000103	1	6	2026-04-26 00:00:00+00	2026-04-27 00:00:00+00
553	9000104	2	7	2026-04-26 05:00:00+00	2026-04-27 05:00:00+00
554	9000105	3	8	2026-04-26 10:00:00+00	2026-04-27 10:00:00+00
555	9000106	4	9	2026-04-26 15:00:00+00	2026-04-27 15:00:00+00
556	9000107	5	10	2026-04-26 20:00:00+00	2026-04-27 20:00:00+00
557	9000108	6	11	2026-04-27 01:00:00+00	2026-04-28 01:00:00+00
558	9000109	7	12	2026-04-27 06:00:00+00	2026-04-28 06:00:00+00
559	9000110	8	13	2026-04-27 11:00:00+00	2026-04-28 11:00:00+00
560	9000111	9	14	2026-04-27 16:00:00+00	2026-04-28 16:00:00+00
561	9000112	10	15	2026-04-27 21:00:00+00	2026-04-28 21:00:00+00
562	9000113	11	16	2026-04-28 02:00:00+00	2026-04-29 02:00:00+00
563	9000114	12	17	2026-04-28 07:00:00+00	2026-04-29 07:00:00+00
564	9000115	13	18	2026-04-28 12:00:00+00	2026-04-29 12:00:00+00
565	9000116	14	19	2026-04-28 17:00:00+00	2026-04-29 17:00:00+00
566	9000117	15	20	2026-04-28 22:00:00+00	2026-04-29 22:00:00+00
567	9000118	16	21	2026-04-29 03:00:00+00	2026-04-30 03:00:00+00
568	9000119	17	22	2026-04-29 08:00:00+00	2026-04-30 08:00:00+00
569	9000120	18	23	2026-04-29 13:00:00+00	2026-04-30 13:00:00+00
570	9000121	19	24	2026-04-29 18:00:00+00	2026-04-30 18:00:00+00
571	9000122	20	1	2026-04-29 23:00:00+00	2026-04-30 23:00:00+00
572	9000123	21	2	2026-04-30 04:00:00+00	2026-05-01 04:00:00+00
573	9000124	22	3	2026-04-30 09:00:00+00	2026-05-01 09:00:00+00
574	9000125	23	4	2026-04-30 14:00:00+00	2026-05-01 14:00:00+00
575	9000126	24	5	2026-04-30 19:00:00+00	2026-05-01 19:00:00+00
576	9000127	1	6	2026-05-01 00:00:00+00	2026-05-02 00:00:00+00
577	9000128	2	7	2026-05-01 05:00:00+00	2026-05-02 05:00:00+00
578	9000129	3	8	2026-05-01 10:00:00+00	2026-05-02 10:00:00+00
579	9000130	4	9	2026-05-01 15:00:00+00	2026-05-02 15:00:00+00
580	9000131	5	10	2026-05-01 20:00:00+00	2026-05-02 20:00:00+00
581	9000132	6	11	2026-05-02 01:00:00+00	2026-05-03 01:00:00+00
582	9000133	7	12	2026-05-02 06:00:00+00	2026-05-03 06:00:00+00
583	9000134	8	13	2026-05-02 11:00:00+00	2026-05-03 11:00:00+00
584	9000135	9	14	2026-05-02 16:00:00+00	2026-05-03 16:00:00+00
585	9000136	10	15	2026-05-02 21:00:00+00	2026-05-03 21:00:00+00
586	9000137	11	16	2026-05-03 02:00:00+00	2026-05-04 02:00:00+00
587	9000138	12	17	2026-05-03 07:00:00+00	2026-05-04 07:00:00+00
588	9000139	13	18	2026-05-03 12:00:00+00	2026-05-04 12:00:00+00
589	9000140	14	19	2026-05-03 17:00:00+00	2026-05-04 17:00:00+00
590	9000141	15	20	2026-05-03 22:00:00+00	2026-05-04 22:00:00+00
591	9000142	16	21	2026-05-04 03:00:00+00	2026-05-05 03:00:00+00
592	9000143	17	22	2026-05-04 08:00:00+00	2026-05-05 08:00:00+00
593	9000144	18	23	2026-05-04 13:00:00+00	2026-05-05 13:00:00+00
594	9000145	19	24	2026-05-04 18:00:00+00	2026-05-05 18:00:00+00
595	9000146	20	1	2026-05-04 23:00:00+00	2026-05-05 23:00:00+00
596	9000147	21	2	2026-05-05 04:00:00+00	2026-05-06 04:00:00+00
597	9000148	22	3	2026-05-05 09:00:00+00	2026-05-06 09:00:00+00
598	9000149	23	4	2026-05-05 14:00:00+00	2026-05-06 14:00:00+00
599	9000150	24	5	2026-05-05 19:00:00+00	2026-05-06 19:00:00+00
600	9000001	1	6	2026-05-06 00:00:00+00	2026-05-07 00:00:00+00
601	9000002	2	7	2026-05-06 05:00:00+00	2026-05-07 05:00:00+00
602	9000003	3	8	2026-05-06 10:00:00+00	2026-05-07 10:00:00+00
603	9000004	4	9	2026-05-06 15:00:00+00	2026-05-07 15:00:00+00
604	9000005	5	10	2026-05-06 20:00:00+00	2026-05-07 20:00:00+00
605	9000006	6	11	2026-05-07 01:00:00+00	2026-05-08 01:00:00+00
606	9000007	7	12	2026-05-07 06:00:00+00	2026-05-08 06:00:00+00
607	9000008	8	13	2026-05-07 11:00:00+00	2026-05-08 11:00:00+00
608	9000009	9	14	2026-05-07 16:00:00+00	2026-05-08 16:00:00+00
609	9000010	10	15	2026-05-07 21:00:00+00	2026-05-08 21:00:00+00
610	9000011	11	16	2026-05-08 02:00:00+00	2026-05-09 02:00:00+00
611	9000012	12	17	2026-05-08 07:00:00+00	2026-05-09 07:00:00+00
612	9000013	13	18	2026-05-08 12:00:00+00	2026-05-09 12:00:00+00
613	9000014	14	19	2026-05-08 17:00:00+00	2026-05-09 17:00:00+00
614	9000015	15	20	2026-05-08 22:00:00+00	2026-05-09 22:00:00+00
615	9000016	16	21	2026-05-09 03:00:00+00	2026-05-10 03:00:00+00
616	9000017	17	22	2026-05-09 08:00:00+00	2026-05-10 08:00:00+00
617	9000018	18	23	2026-05-09 13:00:00+00	2026-05-10 13:00:00+00
618	9000019	19	24	2026-05-09 18:00:00+00	2026-05-10 18:00:00+00
619	9000020	20	1	2026-05-09 23:00:00+00	2026-05-10 23:00:00+00
620	9000021	21	2	2026-05-10 04:00:00+00	2026-05-11 04:00:00+00
621	9000022	22	3	2026-05-10 09:00:00+00	2026-05-11 09:00:00+00
622	9000023	23	4	2026-05-10 14:00:00+00	2026-05-11 14:00:00+00
623	9000024	24	5	2026-05-10 19:00:00+00	2026-05-11 19:00:00+00
624	9000025	1	6	2026-05-11 00:00:00+00	2026-05-12 00:00:00+00
625	9000026	2	7	2026-05-11 05:00:00+00	2026-05-12 05:00:00+00
626	9000027	3	8	2026-05-11 10:00:00+00	2026-05-12 10:00:00+00
627	9000028	4	9	2026-05-11 15:00:00+00	2026-05-12 15:00:00+00
628	9000029	5	10	2026-05-11 20:00:00+00	2026-05-12 20:00:00+00
629	9000030	6	11	2026-05-12 01:00:00+00	2026-05-13 01:00:00+00
630	9000031	7	12	2026-05-12 06:00:00+00	2026-05-13 06:00:00+00
631	9000032	8	13	2026-05-12 11:00:00+00	2026-05-13 11:00:00+00
632	9000033	9	14	2026-05-12 16:00:00+00	2026-05-13 16:00:00+00
633	9000034	10	15	2026-05-12 21:00:00+00	2026-05-13 21:00:00+00
634	9000035	11	16	2026-05-13 02:00:00+00	2026-05-14 02:00:00+00
635	9000036	12	17	2026-05-13 07:00:00+00	2026-05-14 07:00:00+00
636	9000037	13	18	2026-05-13 12:00:00+00	2026-05-14 12:00:00+00
637	9000038	14	19	2026-05-13 17:00:00+00	2026-05-14 17:00:00+00
638	9000039	15	20	2026-05-13 22:00:00+00	2026-05-14 22:00:00+00
639	9000040	16	21	2026-05-14 03:00:00+00	2026-05-15 03:00:00+00
640	9000041	17	22	2026-05-14 08:00:00+00	2026-05-15 08:00:00+00
641	9000042	18	23	2026-05-14 13:00:00+00	2026-05-15 13:00:00+00
642	9000043	19	24	2026-05-14 18:00:00+00	2026-05-15 18:00:00+00
643	9000044	20	1	2026-05-14 23:00:00+00	2026-05-15 23:00:00+00
644	9000045	21	2	2026-05-15 04:00:00+00	2026-05-16 04:00:00+00
645	9000046	22	3	2026-05-15 09:00:00+00	2026-05-16 09:00:00+00
646	9000047	23	4	2026-05-15 14:00:00+00	2026-05-16 14:00:00+00
647	9000048	24	5	2026-05-15 19:00:00+00	2026-05-16 19:00:00+00
648	9000049	1	6	2026-05-16 00:00:00+00	2026-05-17 00:00:00+00
649	9000050	2	7	2026-05-16 05:00:00+00	2026-05-17 05:00:00+00
650	9000051	3	8	2026-05-16 10:00:00+00	2026-05-17 10:00:00+00
651	9000052	4	9	2026-05-16 15:00:00+00	2026-05-17 15:00:00+00
652	9000053	5	10	2026-05-16 20:00:00+00	2026-05-17 20:00:00+00
653	9000054	6	11	2026-05-17 01:00:00+00	2026-05-18 01:00:00+00
654	9000055	7	12	2026-05-17 06:00:00+00	2026-05-18 06:00:00+00
655	9000056	8	13	2026-05-17 11:00:00+00	2026-05-18 11:00:00+00
656	9000057	9	14	2026-05-17 16:00:00+00	2026-05-18 16:00:00+00
657	9000058	10	15	2026-05-17 21:00:00+00	2026-05-18 21:00:00+00
658	9000059	11	16	2026-05-18 02:00:00+00	2026-05-19 02:00:00+00
659	9000060	12	17	2026-05-18 07:00:00+00	2026-05-19 07:00:00+00
660	9000061	13	18	2026-05-18 12:00:00+00	2026-05-19 12:00:00+00
661	9000062	14	19	2026-05-18 17:00:00+00	2026-05-19 17:00:00+00
662	9000063	15	20	2026-05-18 22:00:00+00	2026-05-19 22:00:00+00
663	9000064	16	21	2026-05-19 03:00:00+00	2026-05-20 03:00:00+00
664	9000065	17	22	2026-05-19 08:00:00+00	2026-05-20 08:00:00+00
665	9000066	18	23	2026-05-19 13:00:00+00	2026-05-20 13:00:00+00
666	9000067	19	24	2026-05-19 18:00:00+00	2026-05-20 18:00:00+00
667	9000068	20	1	2026-05-19 23:00:00+00	2026-05-20 23:00:00+00
668	9000069	21	2	2026-05-20 04:00:00+00	2026-05-21 04:00:00+00
669	9000070	22	3	2026-05-20 09:00:00+00	2026-05-21 09:00:00+00
670	9000071	23	4	2026-05-20 14:00:00+00	2026-05-21 14:00:00+00
671	9000072	24	5	2026-05-20 19:00:00+00	2026-05-21 19:00:00+00
672	9000073	1	6	2026-05-21 00:00:00+00	2026-05-22 00:00:00+00
673	9000074	2	7	2026-05-21 05:00:00+00	2026-05-22 05:00:00+00
674	9000075	3	8	2026-05-21 10:00:00+00	2026-05-22 10:00:00+00
675	9000076	4	9	2026-05-21 15:00:00+00	2026-05-22 15:00:00+00
676	9000077	5	10	2026-05-21 20:00:00+00	2026-05-22 20:00:00+00
677	9000078	6	11	2026-05-22 01:00:00+00	2026-05-23 01:00:00+00
678	9000079	7	12	2026-05-22 06:00:00+00	2026-05-23 06:00:00+00
679	9000080	8	13	2026-05-22 11:00:00+00	2026-05-23 11:00:00+00
680	9000081	9	14	2026-05-22 16:00:00+00	2026-05-23 16:00:00+00
681	9000082	10	15	2026-05-22 21:00:00+00	2026-05-23 21:00:00+00
682	9000083	11	16	2026-05-23 02:00:00+00	2026-05-24 02:00:00+00
683	9000084	12	17	2026-05-23 07:00:00+00	2026-05-24 07:00:00+00
684	9000085	13	18	2026-05-23 12:00:00+00	2026-05-24 12:00:00+00
685	9000086	14	19	2026-05-23 17:00:00+00	2026-05-24 17:00:00+00
686	9000087	15	20	2026-05-23 22:00:00+00	2026-05-24 22:00:00+00
687	9000088	16	21	2026-05-24 03:00:00+00	2026-05-25 03:00:00+00
688	9000089	17	22	2026-05-24 08:00:00+00	2026-05-25 08:00:00+00
689	9000090	18	23	2026-05-24 13:00:00+00	2026-05-25 13:00:00+00
690	9000091	19	24	2026-05-24 18:00:00+00	2026-05-25 18:00:00+00
691	9000092	20	1	2026-05-24 23:00:00+00	2026-05-25 23:00:00+00
692	9000093	21	2	2026-05-25 04:00:00+00	2026-05-26 04:00:00+00
693	9000094	22	3	2026-05-25 09:00:00+00	2026-05-26 09:00:00+00
694	9000095	23	4	2026-05-25 14:00:00+00	2026-05-26 14:00:00+00
695	9000096	24	5	2026-05-25 19:00:00+00	2026-05-26 19:00:00+00
696	9000097	1	6	2026-05-26 00:00:00+00	2026-05-27 00:00:00+00
697	9000098	2	7	2026-05-26 05:00:00+00	2026-05-27 05:00:00+00
698	9000099	3	8	2026-05-26 10:00:00+00	2026-05-27 10:00:00+00
699	9000100	4	9	2026-05-26 15:00:00+00	2026-05-27 15:00:00+00
700	9000101	5	10	2026-05-26 20:00:00+00	2026-05-27 20:00:00+00
701	9000102	6	11	2026-05-27 01:00:00+00	2026-05-28 01:00:00+00
702	9000103	7	12	2026-05-27 06:00:00+00	2026-05-28 06:00:00+00
703	9000104	8	13	2026-05-27 11:00:00+00	2026-05-28 11:00:00+00
704	9000105	9	14	2026-05-27 16:00:00+00	2026-05-28 16:00:00+00
705	9000106	10	15	2026-05-27 21:00:00+00	2026-05-28 21:00:00+00
706	9000107	11	16	2026-05-28 02:00:00+00	2026-05-29 02:00:00+00
707	9000108	12	17	2026-05-28 07:00:00+00	2026-05-29 07:00:00+00
708	9000109	13	18	2026-05-28 12:00:00+00	2026-05-29 12:00:00+00
709	9000110	14	19	2026-05-28 17:00:00+00	2026-05-29 17:00:00+00
710	9000111	15	20	2026-05-28 22:00:00+00	2026-05-29 22:00:00+00
711	9000112	16	21	2026-05-29 03:00:00+00	2026-05-30 03:00:00+00
712	9000113	17	22	2026-05-29 08:00:00+00	2026-05-30 08:00:00+00
713	9000114	18	23	2026-05-29 13:00:00+00	2026-05-30 13:00:00+00
714	9000115	19	24	2026-05-29 18:00:00+00	2026-05-30 18:00:00+00
715	9000116	20	1	2026-05-29 23:00:00+00	2026-05-30 23:00:00+00
716	9000117	21	2	2026-05-30 04:00:00+00	2026-05-31 04:00:00+00
717	9000118	22	3	2026-05-30 09:00:00+00	2026-05-31 09:00:00+00
718	9000119	23	4	2026-05-30 14:00:00+00	2026-05-31 14:00:00+00
719	9000120	24	5	2026-05-30 19:00:00+00	2026-05-31 19:00:00+00
720	9000121	1	6	2026-05-31 00:00:00+00	2026-06-01 00:00:00+00
721	9000122	2	7	2026-05-31 05:00:00+00	2026-06-01 05:00:00+00
722	9000123	3	8	2026-05-31 10:00:00+00	2026-06-01 10:00:00+00
723	9000124	4	9	2026-05-31 15:00:00+00	2026-06-01 15:00:00+00
724	9000125	5	10	2026-05-31 20:00:00+00	2026-06-01 20:00:00+00
725	9000126	6	11	2026-06-01 01:00:00+00	2026-06-02 01:00:00+00
726	9000127	7	12	2026-06-01 06:00:00+00	2026-06-02 06:00:00+00
727	9000128	8	13	2026-06-01 11:00:00+00	2026-06-02 11:00:00+00
728	9000129	9	14	2026-06-01 16:00:00+00	2026-06-02 16:00:00+00
729	9000130	10	15	2026-06-01 21:00:00+00	2026-06-02 21:00:00+00
730	9000131	11	16	2026-06-02 02:00:00+00	2026-06-03 02:00:00+00
731	9000132	12	17	2026-06-02 07:00:00+00	2026-06-03 07:00:00+00
732	9000133	13	18	2026-06-02 12:00:00+00	2026-06-03 12:00:00+00
733	9000134	14	19	2026-06-02 17:00:00+00	2026-06-03 17:00:00+00
734	9000135	15	20	2026-06-02 22:00:00+00	2026-06-03 22:00:00+00
735	9000136	16	21	2026-06-03 03:00:00+00	2026-06-04 03:00:00+00
736	9000137	17	22	2026-06-03 08:00:00+00	2026-06-04 08:00:00+00
737	9000138	18	23	2026-06-03 13:00:00+00	2026-06-04 13:00:00+00
738	9000139	19	24	2026-06-03 18:00:00+00	2026-06-04 18:00:00+00
739	9000140	20	1	2026-06-03 23:00:00+00	2026-06-04 23:00:00+00
740	9000141	21	2	2026-06-04 04:00:00+00	2026-06-05 04:00:00+00
741	9000142	22	3	2026-06-04 09:00:00+00	2026-06-05 09:00:00+00
742	9000143	23	4	2026-06-04 14:00:00+00	2026-06-05 14:00:00+00
743	9000144	24	5	2026-06-04 19:00:00+00	2026-06-05 19:00:00+00
744	9000145	1	6	2026-06-05 00:00:00+00	2026-06-06 00:00:00+00
745	9000146	2	7	2026-06-05 05:00:00+00	2026-06-06 05:00:00+00
746	9000147	3	8	2026-06-05 10:00:00+00	2026-06-06 10:00:00+00
747	9000148	4	9	2026-06-05 15:00:00+00	2026-06-06 15:00:00+00
748	9000149	5	10	2026-06-05 20:00:00+00	2026-06-06 20:00:00+00
749	9000150	6	11	2026-06-06 01:00:00+00	2026-06-07 01:00:00+00
750	9000001	7	12	2026-06-06 06:00:00+00	2026-06-07 06:00:00+00
751	9000002	8	13	2026-06-06 11:00:00+00	2026-06-07 11:00:00+00
752	9000003	9	14	2026-06-06 16:00:00+00	2026-06-07 16:00:00+00
753	9000004	10	15	2026-06-06 21:00:00+00	2026-06-07 21:00:00+00
754	9000005	11	16	2026-06-07 02:00:00+00	2026-06-08 02:00:00+00
755	9000006	12	17	2026-06-07 07:00:00+00	2026-06-08 07:00:00+00
756	9000007	13	18	2026-06-07 12:00:00+00	2026-06-08 12:00:00+00
757	9000008	14	19	2026-06-07 17:00:00+00	2026-06-08 17:00:00+00
758	9000009	15	20	2026-06-07 22:00:00+00	2026-06-08 22:00:00+00
759	9000010	16	21	2026-06-08 03:00:00+00	2026-06-09 03:00:00+00
760	9000011	17	22	2026-06-08 08:00:00+00	2026-06-09 08:00:00+00
761	9000012	18	23	2026-06-08 13:00:00+00	2026-06-09 13:00:00+00
762	9000013	19	24	2026-06-08 18:00:00+00	2026-06-09 18:00:00+00
763	9000014	20	1	2026-06-08 23:00:00+00	2026-06-09 23:00:00+00
764	9000015	21	2	2026-06-09 04:00:00+00	2026-06-10 04:00:00+00
765	9000016	22	3	2026-06-09 09:00:00+00	2026-06-10 09:00:00+00
766	9000017	23	4	2026-06-09 14:00:00+00	2026-06-10 14:00:00+00
767	9000018	24	5	2026-06-09 19:00:00+00	2026-06-10 19:00:00+00
768	9000019	1	6	2026-06-10 00:00:00+00	2026-06-11 00:00:00+00
769	9000020	2	7	2026-06-10 05:00:00+00	2026-06-11 05:00:00+00
770	9000021	3	8	2026-06-10 10:00:00+00	2026-06-11 10:00:00+00
771	9000022	4	9	2026-06-10 15:00:00+00	2026-06-11 15:00:00+00
772	9000023	5	10	2026-06-10 20:00:00+00	2026-06-11 20:00:00+00
773	9000024	6	11	2026-06-11 01:00:00+00	2026-06-12 01:00:00+00
774	9000025	7	12	2026-06-11 06:00:00+00	2026-06-12 06:00:00+00
775	9000026	8	13	2026-06-11 11:00:00+00	2026-06-12 11:00:00+00
776	9000027	9	14	2026-06-11 16:00:00+00	2026-06-12 16:00:00+00
777	9000028	10	15	2026-06-11 21:00:00+00	2026-06-12 21:00:00+00
778	9000029	11	16	2026-06-12 02:00:00+00	2026-06-13 02:00:00+00
779	9000030	12	17	2026-06-12 07:00:00+00	2026-06-13 07:00:00+00
780	9000031	13	18	2026-06-12 12:00:00+00	2026-06-13 12:00:00+00
781	9000032	14	19	2026-06-12 17:00:00+00	2026-06-13 17:00:00+00
782	9000033	15	20	2026-06-12 22:00:00+00	2026-06-13 22:00:00+00
783	9000034	16	21	2026-06-13 03:00:00+00	2026-06-14 03:00:00+00
784	9000035	17	22	2026-06-13 08:00:00+00	2026-06-14 08:00:00+00
785	9000036	18	23	2026-06-13 13:00:00+00	2026-06-14 13:00:00+00
786	9000037	19	24	2026-06-13 18:00:00+00	2026-06-14 18:00:00+00
787	9000038	20	1	2026-06-13 23:00:00+00	2026-06-14 23:00:00+00
788	9000039	21	2	2026-06-14 04:00:00+00	2026-06-15 04:00:00+00
789	9000040	22	3	2026-06-14 09:00:00+00	2026-06-15 09:00:00+00
790	9000041	23	4	2026-06-14 14:00:00+00	2026-06-15 14:00:00+00
791	9000042	24	5	2026-06-14 19:00:00+00	2026-06-15 19:00:00+00
792	9000043	1	6	2026-06-15 00:00:00+00	2026-06-16 00:00:00+00
793	9000044	2	7	2026-06-15 05:00:00+00	2026-06-16 05:00:00+00
794	9000045	3	8	2026-06-15 10:00:00+00	2026-06-16 10:00:00+00
795	9000046	4	9	2026-06-15 15:00:00+00	2026-06-16 15:00:00+00
796	9000047	5	10	2026-06-15 20:00:00+00	2026-06-16 20:00:00+00
797	9000048	6	11	2026-06-16 01:00:00+00	2026-06-17 01:00:00+00
798	9000049	7	12	2026-06-16 06:00:00+00	2026-06-17 06:00:00+00
799	9000050	8	13	2026-06-16 11:00:00+00	2026-06-17 11:00:00+00
800	9000051	9	14	2026-06-16 16:00:00+00	2026-06-17 16:00:00+00
801	9000052	10	15	2026-06-16 21:00:00+00	2026-06-17 21:00:00+00
802	9000053	11	16	2026-06-17 02:00:00+00	2026-06-18 02:00:00+00
803	9000054	12	17	2026-06-17 07:00:00+00	2026-06-18 07:00:00+00
804	9000055	13	18	2026-06-17 12:00:00+00	2026-06-18 12:00:00+00
805	9000056	14	19	2026-06-17 17:00:00+00	2026-06-18 17:00:00+00
806	9000057	15	20	2026-06-17 22:00:00+00	2026-06-18 22:00:00+00
807	9000058	16	21	2026-06-18 03:00:00+00	2026-06-19 03:00:00+00
808	9000059	17	22	2026-06-18 08:00:00+00	2026-06-19 08:00:00+00
809	9000060	18	23	2026-06-18 13:00:00+00	2026-06-19 13:00:00+00
810	9000061	19	24	2026-06-18 18:00:00+00	2026-06-19 18:00:00+00
811	9000062	20	1	2026-06-18 23:00:00+00	2026-06-19 23:00:00+00
812	9000063	21	2	2026-06-19 04:00:00+00	2026-06-20 04:00:00+00
813	9000064	22	3	2026-06-19 09:00:00+00	2026-06-20 09:00:00+00
814	9000065	23	4	2026-06-19 14:00:00+00	2026-06-20 14:00:00+00
815	9000066	24	5	2026-06-19 19:00:00+00	2026-06-20 19:00:00+00
816	9000067	1	6	2026-06-20 00:00:00+00	2026-06-21 00:00:00+00
817	9000068	2	7	2026-06-20 05:00:00+00	2026-06-21 05:00:00+00
818	9000069	3	8	2026-06-20 10:00:00+00	2026-06-21 10:00:00+00
819	9000070	4	9	2026-06-20 15:00:00+00	2026-06-21 15:00:00+00
820	9000071	5	10	2026-06-20 20:00:00+00	2026-06-21 20:00:00+00
821	9000072	6	11	2026-06-21 01:00:00+00	2026-06-22 01:00:00+00
822	9000073	7	12	2026-06-21 06:00:00+00	2026-06-22 06:00:00+00
823	9000074	8	13	2026-06-21 11:00:00+00	2026-06-22 11:00:00+00
824	9000075	9	14	2026-06-21 16:00:00+00	2026-06-22 16:00:00+00
825	9000076	10	15	2026-06-21 21:00:00+00	2026-06-22 21:00:00+00
826	9000077	11	16	2026-06-22 02:00:00+00	2026-06-23 02:00:00+00
827	9000078	12	17	2026-06-22 07:00:00+00	2026-06-23 07:00:00+00
828	9000079	13	18	2026-06-22 12:00:00+00	2026-06-23 12:00:00+00
829	9000080	14	19	2026-06-22 17:00:00+00	2026-06-23 17:00:00+00
830	9000081	15	20	2026-06-22 22:00:00+00	2026-06-23 22:00:00+00
831	9000082	16	21	2026-06-23 03:00:00+00	2026-06-24 03:00:00+00
832	9000083	17	22	2026-06-23 08:00:00+00	2026-06-24 08:00:00+00
833	9000084	18	23	2026-06-23 13:00:00+00	2026-06-24 13:00:00+00
834	9000085	19	24	2026-06-23 18:00:00+00	2026-06-24 18:00:00+00
835	9000086	20	1	2026-06-23 23:00:00+00	2026-06-24 23:00:00+00
836	9000087	21	2	2026-06-24 04:00:00+00	2026-06-25 04:00:00+00
837	9000088	22	3	2026-06-24 09:00:00+00	2026-06-25 09:00:00+00
838	9000089	23	4	2026-06-24 14:00:00+00	2026-06-25 14:00:00+00
839	9000090	24	5	2026-06-24 19:00:00+00	2026-06-25 19:00:00+00
840	9000091	1	6	2026-06-25 00:00:00+00	2026-06-26 00:00:00+00
841	9000092	2	7	2026-06-25 05:00:00+00	2026-06-26 05:00:00+00
842	9000093	3	8	2026-06-25 10:00:00+00	2026-06-26 10:00:00+00
843	9000094	4	9	2026-06-25 15:00:00+00	2026-06-26 15:00:00+00
844	9000095	5	10	2026-06-25 20:00:00+00	2026-06-26 20:00:00+00
845	9000096	6	11	2026-06-26 01:00:00+00	2026-06-27 01:00:00+00
846	9000097	7	12	2026-06-26 06:00:00+00	2026-06-27 06:00:00+00
847	9000098	8	13	2026-06-26 11:00:00+00	2026-06-27 11:00:00+00
848	9000099	9	14	2026-06-26 16:00:00+00	2026-06-27 16:00:00+00
849	9000100	10	15	2026-06-26 21:00:00+00	2026-06-27 21:00:00+00
850	9000101	11	16	2026-06-27 02:00:00+00	2026-06-28 02:00:00+00
851	9000102	12	17	2026-06-27 07:00:00+00	2026-06-28 07:00:00+00
852	9000103	13	18	2026-06-27 12:00:00+00	2026-06-28 12:00:00+00
853	9000104	14	19	2026-06-27 17:00:00+00	2026-06-28 17:00:00+00
854	9000105	15	20	2026-06-27 22:00:00+00	2026-06-28 22:00:00+00
855	9000106	16	21	2026-06-28 03:00:00+00	2026-06-29 03:00:00+00
856	9000107	17	22	2026-06-28 08:00:00+00	2026-06-29 08:00:00+00
857	9000108	18	23	2026-06-28 13:00:00+00	2026-06-29 13:00:00+00
858	9000109	19	24	2026-06-28 18:00:00+00	2026-06-29 18:00:00+00
859	9000110	20	1	2026-06-28 23:00:00+00	2026-06-29 23:00:00+00
860	9000111	21	2	2026-06-29 04:00:00+00	2026-06-30 04:00:00+00
861	9000112	22	3	2026-06-29 09:00:00+00	2026-06-30 09:00:00+00
862	9000113	23	4	2026-06-29 14:00:00+00	2026-06-30 14:00:00+00
863	9000114	24	5	2026-06-29 19:00:00+00	2026-06-30 19:00:00+00
864	9000115	1	6	2026-06-30 00:00:00+00	2026-07-01 00:00:00+00
865	9000116	2	7	2026-06-30 05:00:00+00	2026-07-01 05:00:00+00
866	9000117	3	8	2026-06-30 10:00:00+00	2026-07-01 10:00:00+00
867	9000118	4	9	2026-06-30 15:00:00+00	2026-07-01 15:00:00+00
868	9000119	5	10	2026-06-30 20:00:00+00	2026-07-01 20:00:00+00
869	9000120	6	11	2026-07-01 01:00:00+00	2026-07-02 01:00:00+00
870	9000121	7	12	2026-07-01 06:00:00+00	2026-07-02 06:00:00+00
871	9000122	8	13	2026-07-01 11:00:00+00	2026-07-02 11:00:00+00
872	9000123	9	14	2026-07-01 16:00:00+00	2026-07-02 16:00:00+00
873	9000124	10	15	2026-07-01 21:00:00+00	2026-07-02 21:00:00+00
874	9000125	11	16	2026-07-02 02:00:00+00	2026-07-03 02:00:00+00
875	9000126	12	17	2026-07-02 07:00:00+00	2026-07-03 07:00:00+00
876	9000127	13	18	2026-07-02 12:00:00+00	2026-07-03 12:00:00+00
877	9000128	14	19	2026-07-02 17:00:00+00	2026-07-03 17:00:00+00
878	9000129	15	20	2026-07-02 22:00:00+00	2026-07-03 22:00:00+00
879	9000130	16	21	2026-07-03 03:00:00+00	2026-07-04 03:00:00+00
880	9000131	17	22	2026-07-03 08:00:00+00	2026-07-04 08:00:00+00
881	9000132	18	23	2026-07-03 13:00:00+00	2026-07-04 13:00:00+00
882	9000133	19	24	2026-07-03 18:00:00+00	2026-07-04 18:00:00+00
883	9000134	20	1	2026-07-03 23:00:00+00	2026-07-04 23:00:00+00
884	9000135	21	2	2026-07-04 04:00:00+00	2026-07-05 04:00:00+00
885	9000136	22	3	2026-07-04 09:00:00+00	2026-07-05 09:00:00+00
886	9000137	23	4	2026-07-04 14:00:00+00	2026-07-05 14:00:00+00
887	9000138	24	5	2026-07-04 19:00:00+00	2026-07-05 19:00:00+00
888	9000139	1	6	2026-07-05 00:00:00+00	2026-07-06 00:00:00+00
889	9000140	2	7	2026-07-05 05:00:00+00	2026-07-06 05:00:00+00
890	9000141	3	8	2026-07-05 10:00:00+00	2026-07-06 10:00:00+00
891	9000142	4	9	2026-07-05 15:00:00+00	2026-07-06 15:00:00+00
892	9000143	5	10	2026-07-05 20:00:00+00	2026-07-06 20:00:00+00
893	9000144	6	11	2026-07-06 01:00:00+00	2026-07-07 01:00:00+00
894	9000145	7	12	2026-07-06 06:00:00+00	2026-07-07 06:00:00+00
895	9000146	8	13	2026-07-06 11:00:00+00	2026-07-07 11:00:00+00
896	9000147	9	14	2026-07-06 16:00:00+00	2026-07-07 16:00:00+00
897	9000148	10	15	2026-07-06 21:00:00+00	2026-07-07 21:00:00+00
898	9000149	11	16	2026-07-07 02:00:00+00	2026-07-08 02:00:00+00
899	9000150	12	17	2026-07-07 07:00:00+00	2026-07-08 07:00:00+00
900	9000001	13	18	2026-07-07 12:00:00+00	2026-07-08 12:00:00+00
\.


--
-- Data for Name: weather_readings; Type: TABLE DATA; Schema: public; Owner: harbour_owner
--

COPY public.weather_readings (port_id, at, wind_kn, gust_kn, visibility_nm) FROM stdin;
1	2026-06-01 03:00:00+00	1	1	10
1	2026-06-01 06:00:00+00	2	2	10
1	2026-06-01 09:00:00+00	3	3	10
1	2026-06-01 12:00:00+00	4	4	10
1	2026-06-01 15:00:00+00	5	5	10
1	2026-06-01 18:00:00+00	6	6	10
1	2026-06-01 21:00:00+00	7	7	10
1	2026-06-02 00:00:00+00	8	8	10
1	2026-06-02 03:00:00+00	9	9	10
1	2026-06-02 06:00:00+00	10	10	10
1	2026-06-02 09:00:00+00	11	11	10
1	2026-06-02 12:00:00+00	12	12	10
1	2026-06-02 15:00:00+00	13	13	10
1	2026-06-02 18:00:00+00	14	14	10
1	2026-06-02 21:00:00+00	15	15	10
1	2026-06-03 00:00:00+00	16	16	10
1	2026-06-03 03:00:00+00	17	17	10
1	2026-06-03 06:00:00+00	18	18	10
1	2026-06-03 09:00:00+00	19	19	10
1	2026-06-03 12:00:00+00	20	20	10
1	2026-06-03 15:00:00+00	21	21	10
1	2026-06-03 18:00:00+00	22	22	10
1	2026-06-03 21:00:00+00	23	23	10
1	2026-06-04 00:00:00+00	24	24	10
1	2026-06-04 03:00:00+00	25	25	10
1	2026-06-04 06:00:00+00	26	26	10
1	2026-06-04 09:00:00+00	27	27	10
1	2026-06-04 12:00:00+00	28	28	10
1	2026-06-04 15:00:00+00	29	29	10
1	2026-06-04 18:00:00+00	30	30	10
1	2026-06-04 21:00:00+00	31	31	10
1	2026-06-05 00:00:00+00	32	32	10
1	2026-06-05 03:00:00+00	33	33	10
1	2026-06-05 06:00:00+00	34	34	10
1	2026-06-05 09:00:00+00	35	35	10
1	2026-06-05 12:00:00+00	36	36	10
1	2026-06-05 15:00:00+00	37	37	10
1	2026-06-05 18:00:00+00	38	38	10
1	2026-06-05 21:00:00+00	39	39	10
1	2026-06-06 00:00:00+00	0	40	10
1	2026-06-06 03:00:00+00	1	41	10
1	2026-06-06 06:00:00+00	2	42	10
1	2026-06-06 09:00:00+00	3	43	10
1	2026-06-06 12:00:00+00	4	44	10
1	2026-06-06 15:00:00+00	5	45	10
1	2026-06-06 18:00:00+00	6	46	10
1	2026-06-06 21:00:00+00	7	47	10
1	2026-06-07 00:00:00+00	8	48	10
1	2026-06-07 03:00:00+00	9	49	10
1	2026-06-07 06:00:00+00	10	50	10
1	2026-06-07 09:00:00+00	11	51	10
1	2026-06-07 12:00:00+00	12	52	10
1	2026-06-07 15:00:00+00	13	53	10
1	2026-06-07 18:00:00+00	14	54	10
1	2026-06-07 21:00:00+00	15	0	10
1	2026-06-08 00:00:00+00	16	1	10
1	2026-06-08 03:00:00+00	17	2	10
1	2026-06-08 06:00:00+00	18	3	10
1	2026-06-08 09:00:00+00	19	4	10
1	2026-06-08 12:00:00+00	20	5	10
1	2026-06-08 15:00:00+00	21	6	10
1	2026-06-08 18:00:00+00	22	7	10
1	2026-06-08 21:00:00+00	23	8	10
1	2026-06-09 00:00:00+00	24	9	10
1	2026-06-09 03:00:00+00	25	10	10
1	2026-06-09 06:00:00+00	26	11	10
1	2026-06-09 09:00:00+00	27	12	10
1	2026-06-09 12:00:00+00	28	13	10
1	2026-06-09 15:00:00+00	29	14	10
1	2026-06-09 18:00:00+00	30	15	10
1	2026-06-09 21:00:00+00	31	16	10
1	2026-06-10 00:00:00+00	32	17	10
1	2026-06-10 03:00:00+00	33	18	10
1	2026-06-10 06:00:00+00	34	19	10
1	2026-06-10 09:00:00+00	35	20	10
1	2026-06-10 12:00:00+00	36	21	10
1	2026-06-10 15:00:00+00	37	22	10
1	2026-06-10 18:00:00+00	38	23	10
1	2026-06-10 21:00:00+00	39	24	10
1	2026-06-11 00:00:00+00	0	25	10
2	2026-06-01 03:00:00+00	1	1	10
2	2026-06-01 06:00:00+00	2	2	10
2	2026-06-01 09:00:00+00	3	3	10
2	2026-06-01 12:00:00+00	4	4	10
2	2026-06-01 15:00:00+00	5	5	10
2	2026-06-01 18:00:00+00	6	6	10
2	2026-06-01 21:00:00+00	7	7	10
2	2026-06-02 00:00:00+00	8	8	10
2	2026-06-02 03:00:00+00	9	9	10
2	2026-06-02 06:00:00+00	10	10	10
2	2026-06-02 09:00:00+00	11	11	10
2	2026-06-02 12:00:00+00	12	12	10
2	2026-06-02 15:00:00+00	13	13	10
2	2026-06-02 18:00:00+00	14	14	10
2	2026-06-02 21:00:00+00	15	15	10
2	2026-06-03 00:00:00+00	16	16	10
2	2026-06-03 03:00:00+00	17	17	10
2	2026-06-03 06:00:00+00	18	18	10
2	2026-06-03 09:00:00+00	19	19	10
2	2026-06-03 12:00:00+00	20	20	10
2	2026-06-03 15:00:00+00	21	21	10
2	2026-06-03 18:00:00+00	22	22	10
2	2026-06-03 21:00:00+00	23	23	10
2	2026-06-04 00:00:00+00	24	24	10
2	2026-06-04 03:00:00+00	25	25	10
2	2026-06-04 06:00:00+00	26	26	10
2	2026-06-04 09:00:00+00	27	27	10
2	2026-06-04 12:00:00+00	28	28	10
2	2026-06-04 15:00:00+00	29	29	10
2	2026-06-04 18:00:00+00	30	30	10
2	2026-06-04 21:00:00+00	31	31	10
2	2026-06-05 00:00:00+00	32	32	10
2	2026-06-05 03:00:00+00	33	33	10
2	2026-06-05 06:00:00+00	34	34	10
2	2026-06-05 09:00:00+00	35	35	10
2	2026-06-05 12:00:00+00	36	36	10
2	2026-06-05 15:00:00+00	37	37	10
2	2026-06-05 18:00:00+00	38	38	10
2	2026-06-05 21:00:00+00	39	39	10
2	2026-06-06 00:00:00+00	0	40	10
2	2026-06-06 03:00:00+00	1	41	10
2	2026-06-06 06:00:00+00	2	42	10
2	2026-06-06 09:00:00+00	3	43	10
2	2026-06-06 12:00:00+00	4	44	10
2	2026-06-06 15:00:00+00	5	45	10
2	2026-06-06 18:00:00+00	6	46	10
2	2026-06-06 21:00:00+00	7	47	10
2	2026-06-07 00:00:00+00	8	48	10
2	2026-06-07 03:00:00+00	9	49	10
2	2026-06-07 06:00:00+00	10	50	10
2	2026-06-07 09:00:00+00	11	51	10
2	2026-06-07 12:00:00+00	12	52	10
2	2026-06-07 15:00:00+00	13	53	10
2	2026-06-07 18:00:00+00	14	54	10
2	2026-06-07 21:00:00+00	15	0	10
2	2026-06-08 00:00:00+00	16	1	10
2	2026-06-08 03:00:00+00	17	2	10
2	2026-06-08 06:00:00+00	18	3	10
2	2026-06-08 09:00:00+00	19	4	10
2	2026-06-08 12:00:00+00	20	5	10
2	2026-06-08 15:00:00+00	21	6	10
2	2026-06-08 18:00:00+00	22	7	10
2	2026-06-08 21:00:00+00	23	8	10
2	2026-06-09 00:00:00+00	24	9	10
2	2026-06-09 03:00:00+00	25	10	10
2	2026-06-09 06:00:00+00	26	11	10
2	2026-06-09 09:00:00+00	27	12	10
2	2026-06-09 12:00:00+00	28	13	10
2	2026-06-09 15:00:00+00	29	14	10
2	2026-06-09 18:00:00+00	30	15	10
2	2026-06-09 21:00:00+00	31	16	10
2	2026-06-10 00:00:00+00	32	17	10
2	2026-06-10 03:00:00+00	33	18	10
2	2026-06-10 06:00:00+00	34	19	10
2	2026-06-10 09:00:00+00	35	20	10
2	2026-06-10 12:00:00+00	36	21	10
2	2026-06-10 15:00:00+00	37	22	10
2	2026-06-10 18:00:00+00	38	23	10
2	2026-06-10 21:00:00+00	39	24	10
2	2026-06-11 00:00:00+00	0	25	10
3	2026-06-01 03:00:00+00	1	1	10
3	2026-06-01 06:00:00+00	2	2	10
3	2026-06-01 09:00:00+00	3	3	10
3	2026-06-01 12:00:00+00	4	4	10
3	2026-06-01 15:00:00+00	5	5	10
3	2026-06-01 18:00:00+00	6	6	10
3	2026-06-01 21:00:00+00	7	7	10
3	2026-06-02 00:00:00+00	8	8	10
3	2026-06-02 03:00:00+00	9	9	10
3	2026-06-02 06:00:00+00	10	10	10
3	2026-06-02 09:00:00+00	11	11	10
3	2026-06-02 12:00:00+00	12	12	10
3	2026-06-02 15:00:00+00	13	13	10
3	2026-06-02 18:00:00+00	14	14	10
3	2026-06-02 21:00:00+00	15	15	10
3	2026-06-03 00:00:00+00	16	16	10
3	2026-06-03 03:00:00+00	17	17	10
3	2026-06-03 06:00:00+00	18	18	10
3	2026-06-03 09:00:00+00	19	19	10
3	2026-06-03 12:00:00+00	20	20	10
3	2026-06-03 15:00:00+00	21	21	10
3	2026-06-03 18:00:00+00	22	22	10
3	2026-06-03 21:00:00+00	23	23	10
3	2026-06-04 00:00:00+00	24	24	10
3	2026-06-04 03:00:00+00	25	25	10
3	2026-06-04 06:00:00+00	26	26	10
3	2026-06-04 09:00:00+00	27	27	10
3	2026-06-04 12:00:00+00	28	28	10
3	2026-06-04 15:00:00+00	29	29	10
3	2026-06-04 18:00:00+00	30	30	10
3	2026-06-04 21:00:00+00	31	31	10
3	2026-06-05 00:00:00+00	32	32	10
3	2026-06-05 03:00:00+00	33	33	10
3	2026-06-05 06:00:00+00	34	34	10
3	2026-06-05 09:00:00+00	35	35	10
3	2026-06-05 12:00:00+00	36	36	10
3	2026-06-05 15:00:00+00	37	37	10
3	2026-06-05 18:00:00+00	38	38	10
3	2026-06-05 21:00:00+00	39	39	10
3	2026-06-06 00:00:00+00	0	40	10
3	2026-06-06 03:00:00+00	1	41	10
3	2026-06-06 06:00:00+00	2	42	10
3	2026-06-06 09:00:00+00	3	43	10
3	2026-06-06 12:00:00+00	4	44	10
3	2026-06-06 15:00:00+00	5	45	10
3	2026-06-06 18:00:00+00	6	46	10
3	2026-06-06 21:00:00+00	7	47	10
3	2026-06-07 00:00:00+00	8	48	10
3	2026-06-07 03:00:00+00	9	49	10
3	2026-06-07 06:00:00+00	10	50	10
3	2026-06-07 09:00:00+00	11	51	10
3	2026-06-07 12:00:00+00	12	52	10
3	2026-06-07 15:00:00+00	13	53	10
3	2026-06-07 18:00:00+00	14	54	10
3	2026-06-07 21:00:00+00	15	0	10
3	2026-06-08 00:00:00+00	16	1	10
3	2026-06-08 03:00:00+00	17	2	10
3	2026-06-08 06:00:00+00	18	3	10
3	2026-06-08 09:00:00+00	19	4	10
3	2026-06-08 12:00:00+00	20	5	10
3	2026-06-08 15:00:00+00	21	6	10
3	2026-06-08 18:00:00+00	22	7	10
3	2026-06-08 21:00:00+00	23	8	10
3	2026-06-09 00:00:00+00	24	9	10
3	2026-06-09 03:00:00+00	25	10	10
3	2026-06-09 06:00:00+00	26	11	10
3	2026-06-09 09:00:00+00	27	12	10
3	2026-06-09 12:00:00+00	28	13	10
3	2026-06-09 15:00:00+00	29	14	10
3	2026-06-09 18:00:00+00	30	15	10
3	2026-06-09 21:00:00+00	31	16	10
3	2026-06-10 00:00:00+00	32	17	10
3	2026-06-10 03:00:00+00	33	18	10
3	2026-06-10 06:00:00+00	34	19	10
3	2026-06-10 09:00:00+00	35	20	10
3	2026-06-10 12:00:00+00	36	21	10
3	2026-06-10 15:00:00+00	37	22	10
3	2026-06-10 18:00:00+00	38	23	10
3	2026-06-10 21:00:00+00	39	24	10
3	2026-06-11 00:00:00+00	0	25	10
4	2026-06-01 03:00:00+00	1	1	10
4	2026-06-01 06:00:00+00	2	2	10
4	2026-06-01 09:00:00+00	3	3	10
4	2026-06-01 12:00:00+00	4	4	10
4	2026-06-01 15:00:00+00	5	5	10
4	2026-06-01 18:00:00+00	6	6	10
4	2026-06-01 21:00:00+00	7	7	10
4	2026-06-02 00:00:00+00	8	8	10
4	2026-06-02 03:00:00+00	9	9	10
4	2026-06-02 06:00:00+00	10	10	10
4	2026-06-02 09:00:00+00	11	11	10
4	2026-06-02 12:00:00+00	12	12	10
4	2026-06-02 15:00:00+00	13	13	10
4	2026-06-02 18:00:00+00	14	14	10
4	2026-06-02 21:00:00+00	15	15	10
4	2026-06-03 00:00:00+00	16	16	10
4	2026-06-03 03:00:00+00	17	17	10
4	2026-06-03 06:00:00+00	18	18	10
4	2026-06-03 09:00:00+00	19	19	10
4	2026-06-03 12:00:00+00	20	20	10
4	2026-06-03 15:00:00+00	21	21	10
4	2026-06-03 18:00:00+00	22	22	10
4	2026-06-03 21:00:00+00	23	23	10
4	2026-06-04 00:00:00+00	24	24	10
4	2026-06-04 03:00:00+00	25	25	10
4	2026-06-04 06:00:00+00	26	26	10
4	2026-06-04 09:00:00+00	27	27	10
4	2026-06-04 12:00:00+00	28	28	10
4	2026-06-04 15:00:00+00	29	29	10
4	2026-06-04 18:00:00+00	30	30	10
4	2026-06-04 21:00:00+00	31	31	10
4	2026-06-05 00:00:00+00	32	32	10
4	2026-06-05 03:00:00+00	33	33	10
4	2026-06-05 06:00:00+00	34	34	10
4	2026-06-05 09:00:00+00	35	35	10
4	2026-06-05 12:00:00+00	36	36	10
4	2026-06-05 15:00:00+00	37	37	10
4	2026-06-05 18:00:00+00	38	38	10
4	2026-06-05 21:00:00+00	39	39	10
4	2026-06-06 00:00:00+00	0	40	10
4	2026-06-06 03:00:00+00	1	41	10
4	2026-06-06 06:00:00+00	2	42	10
4	2026-06-06 09:00:00+00	3	43	10
4	2026-06-06 12:00:00+00	4	44	10
4	2026-06-06 15:00:00+00	5	45	10
4	2026-06-06 18:00:00+00	6	46	10
4	2026-06-06 21:00:00+00	7	47	10
4	2026-06-07 00:00:00+00	8	48	10
4	2026-06-07 03:00:00+00	9	49	10
4	2026-06-07 06:00:00+00	10	50	10
4	2026-06-07 09:00:00+00	11	51	10
4	2026-06-07 12:00:00+00	12	52	10
4	2026-06-07 15:00:00+00	13	53	10
4	2026-06-07 18:00:00+00	14	54	10
4	2026-06-07 21:00:00+00	15	0	10
4	2026-06-08 00:00:00+00	16	1	10
4	2026-06-08 03:00:00+00	17	2	10
4	2026-06-08 06:00:00+00	18	3	10
4	2026-06-08 09:00:00+00	19	4	10
4	2026-06-08 12:00:00+00	20	5	10
4	2026-06-08 15:00:00+00	21	6	10
4	2026-06-08 18:00:00+00	22	7	10
4	2026-06-08 21:00:00+00	23	8	10
4	2026-06-09 00:00:00+00	24	9	10
4	2026-06-09 03:00:00+00	25	10	10
4	2026-06-09 06:00:00+00	26	11	10
4	2026-06-09 09:00:00+00	27	12	10
4	2026-06-09 12:00:00+00	28	13	10
4	2026-06-09 15:00:00+00	29	14	10
4	2026-06-09 18:00:00+00	30	15	10
4	2026-06-09 21:00:00+00	31	16	10
4	2026-06-10 00:00:00+00	32	17	10
4	2026-06-10 03:00:00+00	33	18	10
4	2026-06-10 06:00:00+00	34	19	10
4	2026-06-10 09:00:00+00	35	20	10
4	2026-06-10 12:00:00+00	36	21	10
4	2026-06-10 15:00:00+00	37	22	10
4	2026-06-10 18:00:00+00	38	23	10
4	2026-06-10 21:00:00+00	39	24	10
4	2026-06-11 00:00:00+00	0	25	10
5	2026-06-01 03:00:00+00	1	1	10
5	2026-06-01 06:00:00+00	2	2	10
5	2026-06-01 09:00:00+00	3	3	10
5	2026-06-01 12:00:00+00	4	4	10
5	2026-06-01 15:00:00+00	5	5	10
5	2026-06-01 18:00:00+00	6	6	10
5	2026-06-01 21:00:00+00	7	7	10
5	2026-06-02 00:00:00+00	8	8	10
5	2026-06-02 03:00:00+00	9	9	10
5	2026-06-02 06:00:00+00	10	10	10
5	2026-06-02 09:00:00+00	11	11	10
5	2026-06-02 12:00:00+00	12	12	10
5	2026-06-02 15:00:00+00	13	13	10
5	2026-06-02 18:00:00+00	14	14	10
5	2026-06-02 21:00:00+00	15	15	10
5	2026-06-03 00:00:00+00	16	16	10
5	2026-06-03 03:00:00+00	17	17	10
5	2026-06-03 06:00:00+00	18	18	10
5	2026-06-03 09:00:00+00	19	19	10
5	2026-06-03 12:00:00+00	20	20	10
5	2026-06-03 15:00:00+00	21	21	10
5	2026-06-03 18:00:00+00	22	22	10
5	2026-06-03 21:00:00+00	23	23	10
5	2026-06-04 00:00:00+00	24	24	10
5	2026-06-04 03:00:00+00	25	25	10
5	2026-06-04 06:00:00+00	26	26	10
5	2026-06-04 09:00:00+00	27	27	10
5	2026-06-04 12:00:00+00	28	28	10
5	2026-06-04 15:00:00+00	29	29	10
5	2026-06-04 18:00:00+00	30	30	10
5	2026-06-04 21:00:00+00	31	31	10
5	2026-06-05 00:00:00+00	32	32	10
5	2026-06-05 03:00:00+00	33	33	10
5	2026-06-05 06:00:00+00	34	34	10
5	2026-06-05 09:00:00+00	35	35	10
5	2026-06-05 12:00:00+00	36	36	10
5	2026-06-05 15:00:00+00	37	37	10
5	2026-06-05 18:00:00+00	38	38	10
5	2026-06-05 21:00:00+00	39	39	10
5	2026-06-06 00:00:00+00	0	40	10
5	2026-06-06 03:00:00+00	1	41	10
5	2026-06-06 06:00:00+00	2	42	10
5	2026-06-06 09:00:00+00	3	43	10
5	2026-06-06 12:00:00+00	4	44	10
5	2026-06-06 15:00:00+00	5	45	10
5	2026-06-06 18:00:00+00	6	46	10
5	2026-06-06 21:00:00+00	7	47	10
5	2026-06-07 00:00:00+00	8	48	10
5	2026-06-07 03:00:00+00	9	49	10
5	2026-06-07 06:00:00+00	10	50	10
5	2026-06-07 09:00:00+00	11	51	10
5	2026-06-07 12:00:00+00	12	52	10
5	2026-06-07 15:00:00+00	13	53	10
5	2026-06-07 18:00:00+00	14	54	10
5	2026-06-07 21:00:00+00	15	0	10
5	2026-06-08 00:00:00+00	16	1	10
5	2026-06-08 03:00:00+00	17	2	10
5	2026-06-08 06:00:00+00	18	3	10
5	2026-06-08 09:00:00+00	19	4	10
5	2026-06-08 12:00:00+00	20	5	10
5	2026-06-08 15:00:00+00	21	6	10
5	2026-06-08 18:00:00+00	22	7	10
5	2026-06-08 21:00:00+00	23	8	10
5	2026-06-09 00:00:00+00	24	9	10
5	2026-06-09 03:00:00+00	25	10	10
5	2026-06-09 06:00:00+00	26	11	10
5	2026-06-09 09:00:00+00	27	12	10
5	2026-06-09 12:00:00+00	28	13	10
5	2026-06-09 15:00:00+00	29	14	10
5	2026-06-09 18:00:00+00	30	15	10
5	2026-06-09 21:00:00+00	31	16	10
5	2026-06-10 00:00:00+00	32	17	10
5	2026-06-10 03:00:00+00	33	18	10
5	2026-06-10 06:00:00+00	34	19	10
5	2026-06-10 09:00:00+00	35	20	10
5	2026-06-10 12:00:00+00	36	21	10
5	2026-06-10 15:00:00+00	37	22	10
5	2026-06-10 18:00:00+00	38	23	10
5	2026-06-10 21:00:00+00	39	24	10
5	2026-06-11 00:00:00+00	0	25	10
6	2026-06-01 03:00:00+00	1	1	10
6	2026-06-01 06:00:00+00	2	2	10
6	2026-06-01 09:00:00+00	3	3	10
6	2026-06-01 12:00:00+00	4	4	10
6	2026-06-01 15:00:00+00	5	5	10
6	2026-06-01 18:00:00+00	6	6	10
6	2026-06-01 21:00:00+00	7	7	10
6	2026-06-02 00:00:00+00	8	8	10
6	2026-06-02 03:00:00+00	9	9	10
6	2026-06-02 06:00:00+00	10	10	10
6	2026-06-02 09:00:00+00	11	11	10
6	2026-06-02 12:00:00+00	12	12	10
6	2026-06-02 15:00:00+00	13	13	10
6	2026-06-02 18:00:00+00	14	14	10
6	2026-06-02 21:00:00+00	15	15	10
6	2026-06-03 00:00:00+00	16	16	10
6	2026-06-03 03:00:00+00	17	17	10
6	2026-06-03 06:00:00+00	18	18	10
6	2026-06-03 09:00:00+00	19	19	10
6	2026-06-03 12:00:00+00	20	20	10
6	2026-06-03 15:00:00+00	21	21	10
6	2026-06-03 18:00:00+00	22	22	10
6	2026-06-03 21:00:00+00	23	23	10
6	2026-06-04 00:00:00+00	24	24	10
6	2026-06-04 03:00:00+00	25	25	10
6	2026-06-04 06:00:00+00	26	26	10
6	2026-06-04 09:00:00+00	27	27	10
6	2026-06-04 12:00:00+00	28	28	10
6	2026-06-04 15:00:00+00	29	29	10
6	2026-06-04 18:00:00+00	30	30	10
6	2026-06-04 21:00:00+00	31	31	10
6	2026-06-05 00:00:00+00	32	32	10
6	2026-06-05 03:00:00+00	33	33	10
6	2026-06-05 06:00:00+00	34	34	10
6	2026-06-05 09:00:00+00	35	35	10
6	2026-06-05 12:00:00+00	36	36	10
6	2026-06-05 15:00:00+00	37	37	10
6	2026-06-05 18:00:00+00	38	38	10
6	2026-06-05 21:00:00+00	39	39	10
6	2026-06-06 00:00:00+00	0	40	10
6	2026-06-06 03:00:00+00	1	41	10
6	2026-06-06 06:00:00+00	2	42	10
6	2026-06-06 09:00:00+00	3	43	10
6	2026-06-06 12:00:00+00	4	44	10
6	2026-06-06 15:00:00+00	5	45	10
6	2026-06-06 18:00:00+00	6	46	10
6	2026-06-06 21:00:00+00	7	47	10
6	2026-06-07 00:00:00+00	8	48	10
6	2026-06-07 03:00:00+00	9	49	10
6	2026-06-07 06:00:00+00	10	50	10
6	2026-06-07 09:00:00+00	11	51	10
6	2026-06-07 12:00:00+00	12	52	10
6	2026-06-07 15:00:00+00	13	53	10
6	2026-06-07 18:00:00+00	14	54	10
6	2026-06-07 21:00:00+00	15	0	10
6	2026-06-08 00:00:00+00	16	1	10
6	2026-06-08 03:00:00+00	17	2	10
6	2026-06-08 06:00:00+00	18	3	10
6	2026-06-08 09:00:00+00	19	4	10
6	2026-06-08 12:00:00+00	20	5	10
6	2026-06-08 15:00:00+00	21	6	10
6	2026-06-08 18:00:00+00	22	7	10
6	2026-06-08 21:00:00+00	23	8	10
6	2026-06-09 00:00:00+00	24	9	10
6	2026-06-09 03:00:00+00	25	10	10
6	2026-06-09 06:00:00+00	26	11	10
6	2026-06-09 09:00:00+00	27	12	10
6	2026-06-09 12:00:00+00	28	13	10
6	2026-06-09 15:00:00+00	29	14	10
6	2026-06-09 18:00:00+00	30	15	10
6	2026-06-09 21:00:00+00	31	16	10
6	2026-06-10 00:00:00+00	32	17	10
6	2026-06-10 03:00:00+00	33	18	10
6	2026-06-10 06:00:00+00	34	19	10
6	2026-06-10 09:00:00+00	35	20	10
6	2026-06-10 12:00:00+00	36	21	10
6	2026-06-10 15:00:00+00	37	22	10
6	2026-06-10 18:00:00+00	38	23	10
6	2026-06-10 21:00:00+00	39	24	10
6	2026-06-11 00:00:00+00	0	25	10
7	2026-06-01 03:00:00+00	1	1	10
7	2026-06-01 06:00:00+00	2	2	10
7	2026-06-01 09:00:00+00	3	3	10
7	2026-06-01 12:00:00+00	4	4	10
7	2026-06-01 15:00:00+00	5	5	10
7	2026-06-01 18:00:00+00	6	6	10
7	2026-06-01 21:00:00+00	7	7	10
7	2026-06-02 00:00:00+00	8	8	10
7	2026-06-02 03:00:00+00	9	9	10
7	2026-06-02 06:00:00+00	10	10	10
7	2026-06-02 09:00:00+00	11	11	10
7	2026-06-02 12:00:00+00	12	12	10
7	2026-06-02 15:00:00+00	13	13	10
7	2026-06-02 18:00:00+00	14	14	10
7	2026-06-02 21:00:00+00	15	15	10
7	2026-06-03 00:00:00+00	16	16	10
7	2026-06-03 03:00:00+00	17	17	10
7	2026-06-03 06:00:00+00	18	18	10
7	2026-06-03 09:00:00+00	19	19	10
7	2026-06-03 12:00:00+00	20	20	10
7	2026-06-03 15:00:00+00	21	21	10
7	2026-06-03 18:00:00+00	22	22	10
7	2026-06-03 21:00:00+00	23	23	10
7	2026-06-04 00:00:00+00	24	24	10
7	2026-06-04 03:00:00+00	25	25	10
7	2026-06-04 06:00:00+00	26	26	10
7	2026-06-04 09:00:00+00	27	27	10
7	2026-06-04 12:00:00+00	28	28	10
7	2026-06-04 15:00:00+00	29	29	10
7	2026-06-04 18:00:00+00	30	30	10
7	2026-06-04 21:00:00+00	31	31	10
7	2026-06-05 00:00:00+00	32	32	10
7	2026-06-05 03:00:00+00	33	33	10
7	2026-06-05 06:00:00+00	34	34	10
7	2026-06-05 09:00:00+00	35	35	10
7	2026-06-05 12:00:00+00	36	36	10
7	2026-06-05 15:00:00+00	37	37	10
7	2026-06-05 18:00:00+00	38	38	10
7	2026-06-05 21:00:00+00	39	39	10
7	2026-06-06 00:00:00+00	0	40	10
7	2026-06-06 03:00:00+00	1	41	10
7	2026-06-06 06:00:00+00	2	42	10
7	2026-06-06 09:00:00+00	3	43	10
7	2026-06-06 12:00:00+00	4	44	10
7	2026-06-06 15:00:00+00	5	45	10
7	2026-06-06 18:00:00+00	6	46	10
7	2026-06-06 21:00:00+00	7	47	10
7	2026-06-07 00:00:00+00	8	48	10
7	2026-06-07 03:00:00+00	9	49	10
7	2026-06-07 06:00:00+00	10	50	10
7	2026-06-07 09:00:00+00	11	51	10
7	2026-06-07 12:00:00+00	12	52	10
7	2026-06-07 15:00:00+00	13	53	10
7	2026-06-07 18:00:00+00	14	54	10
7	2026-06-07 21:00:00+00	15	0	10
7	2026-06-08 00:00:00+00	16	1	10
7	2026-06-08 03:00:00+00	17	2	10
7	2026-06-08 06:00:00+00	18	3	10
7	2026-06-08 09:00:00+00	19	4	10
7	2026-06-08 12:00:00+00	20	5	10
7	2026-06-08 15:00:00+00	21	6	10
7	2026-06-08 18:00:00+00	22	7	10
7	2026-06-08 21:00:00+00	23	8	10
7	2026-06-09 00:00:00+00	24	9	10
7	2026-06-09 03:00:00+00	25	10	10
7	2026-06-09 06:00:00+00	26	11	10
7	2026-06-09 09:00:00+00	27	12	10
7	2026-06-09 12:00:00+00	28	13	10
7	2026-06-09 15:00:00+00	29	14	10
7	2026-06-09 18:00:00+00	30	15	10
7	2026-06-09 21:00:00+00	31	16	10
7	2026-06-10 00:00:00+00	32	17	10
7	2026-06-10 03:00:00+00	33	18	10
7	2026-06-10 06:00:00+00	34	19	10
7	2026-06-10 09:00:00+00	35	20	10
7	2026-06-10 12:00:00+00	36	21	10
7	2026-06-10 15:00:00+00	37	22	10
7	2026-06-10 18:00:00+00	38	23	10
7	2026-06-10 21:00:00+00	39	24	10
7	2026-06-11 00:00:00+00	0	25	10
8	2026-06-01 03:00:00+00	1	1	10
8	2026-06-01 06:00:00+00	2	2	10
8	2026-06-01 09:00:00+00	3	3	10
8	2026-06-01 12:00:00+00	4	4	10
8	2026-06-01 15:00:00+00	5	5	10
8	2026-06-01 18:00:00+00	6	6	10
8	2026-06-01 21:00:00+00	7	7	10
8	2026-06-02 00:00:00+00	8	8	10
8	2026-06-02 03:00:00+00	9	9	10
8	2026-06-02 06:00:00+00	10	10	10
8	2026-06-02 09:00:00+00	11	11	10
8	2026-06-02 12:00:00+00	12	12	10
8	2026-06-02 15:00:00+00	13	13	10
8	2026-06-02 18:00:00+00	14	14	10
8	2026-06-02 21:00:00+00	15	15	10
8	2026-06-03 00:00:00+00	16	16	10
8	2026-06-03 03:00:00+00	17	17	10
8	2026-06-03 06:00:00+00	18	18	10
8	2026-06-03 09:00:00+00	19	19	10
8	2026-06-03 12:00:00+00	20	20	10
8	2026-06-03 15:00:00+00	21	21	10
8	2026-06-03 18:00:00+00	22	22	10
8	2026-06-03 21:00:00+00	23	23	10
8	2026-06-04 00:00:00+00	24	24	10
8	2026-06-04 03:00:00+00	25	25	10
8	2026-06-04 06:00:00+00	26	26	10
8	2026-06-04 09:00:00+00	27	27	10
8	2026-06-04 12:00:00+00	28	28	10
8	2026-06-04 15:00:00+00	29	29	10
8	2026-06-04 18:00:00+00	30	30	10
8	2026-06-04 21:00:00+00	31	31	10
8	2026-06-05 00:00:00+00	32	32	10
8	2026-06-05 03:00:00+00	33	33	10
8	2026-06-05 06:00:00+00	34	34	10
8	2026-06-05 09:00:00+00	35	35	10
8	2026-06-05 12:00:00+00	36	36	10
8	2026-06-05 15:00:00+00	37	37	10
8	2026-06-05 18:00:00+00	38	38	10
8	2026-06-05 21:00:00+00	39	39	10
8	2026-06-06 00:00:00+00	0	40	10
8	2026-06-06 03:00:00+00	1	41	10
8	2026-06-06 06:00:00+00	2	42	10
8	2026-06-06 09:00:00+00	3	43	10
8	2026-06-06 12:00:00+00	4	44	10
8	2026-06-06 15:00:00+00	5	45	10
8	2026-06-06 18:00:00+00	6	46	10
8	2026-06-06 21:00:00+00	7	47	10
8	2026-06-07 00:00:00+00	8	48	10
8	2026-06-07 03:00:00+00	9	49	10
8	2026-06-07 06:00:00+00	10	50	10
8	2026-06-07 09:00:00+00	11	51	10
8	2026-06-07 12:00:00+00	12	52	10
8	2026-06-07 15:00:00+00	13	53	10
8	2026-06-07 18:00:00+00	14	54	10
8	2026-06-07 21:00:00+00	15	0	10
8	2026-06-08 00:00:00+00	16	1	10
8	2026-06-08 03:00:00+00	17	2	10
8	2026-06-08 06:00:00+00	18	3	10
8	2026-06-08 09:00:00+00	19	4	10
8	2026-06-08 12:00:00+00	20	5	10
8	2026-06-08 15:00:00+00	21	6	10
8	2026-06-08 18:00:00+00	22	7	10
8	2026-06-08 21:00:00+00	23	8	10
8	2026-06-09 00:00:00+00	24	9	10
8	2026-06-09 03:00:00+00	25	10	10
8	2026-06-09 06:00:00+00	26	11	10
8	2026-06-09 09:00:00+00	27	12	10
8	2026-06-09 12:00:00+00	28	13	10
8	2026-06-09 15:00:00+00	29	14	10
8	2026-06-09 18:00:00+00	30	15	10
8	2026-06-09 21:00:00+00	31	16	10
8	2026-06-10 00:00:00+00	32	17	10
8	2026-06-10 03:00:00+00	33	18	10
8	2026-06-10 06:00:00+00	34	19	10
8	2026-06-10 09:00:00+00	35	20	10
8	2026-06-10 12:00:00+00	36	21	10
8	2026-06-10 15:00:00+00	37	22	10
8	2026-06-10 18:00:00+00	38	23	10
8	2026-06-10 21:00:00+00	39	24	10
8	2026-06-11 00:00:00+00	0	25	10
9	2026-06-01 03:00:00+00	1	1	10
9	2026-06-01 06:00:00+00	2	2	10
9	2026-06-01 09:00:00+00	3	3	10
9	2026-06-01 12:00:00+00	4	4	10
9	2026-06-01 15:00:00+00	5	5	10
9	2026-06-01 18:00:00+00	6	6	10
9	2026-06-01 21:00:00+00	7	7	10
9	2026-06-02 00:00:00+00	8	8	10
9	2026-06-02 03:00:00+00	9	9	10
9	2026-06-02 06:00:00+00	10	10	10
9	2026-06-02 09:00:00+00	11	11	10
9	2026-06-02 12:00:00+00	12	12	10
9	2026-06-02 15:00:00+00	13	13	10
9	2026-06-02 18:00:00+00	14	14	10
9	2026-06-02 21:00:00+00	15	15	10
9	2026-06-03 00:00:00+00	16	16	10
9	2026-06-03 03:00:00+00	17	17	10
9	2026-06-03 06:00:00+00	18	18	10
9	2026-06-03 09:00:00+00	19	19	10
9	2026-06-03 12:00:00+00	20	20	10
9	2026-06-03 15:00:00+00	21	21	10
9	2026-06-03 18:00:00+00	22	22	10
9	2026-06-03 21:00:00+00	23	23	10
9	2026-06-04 00:00:00+00	24	24	10
9	2026-06-04 03:00:00+00	25	25	10
9	2026-06-04 06:00:00+00	26	26	10
9	2026-06-04 09:00:00+00	27	27	10
9	2026-06-04 12:00:00+00	28	28	10
9	2026-06-04 15:00:00+00	29	29	10
9	2026-06-04 18:00:00+00	30	30	10
9	2026-06-04 21:00:00+00	31	31	10
9	2026-06-05 00:00:00+00	32	32	10
9	2026-06-05 03:00:00+00	33	33	10
9	2026-06-05 06:00:00+00	34	34	10
9	2026-06-05 09:00:00+00	35	35	10
9	2026-06-05 12:00:00+00	36	36	10
9	2026-06-05 15:00:00+00	37	37	10
9	2026-06-05 18:00:00+00	38	38	10
9	2026-06-05 21:00:00+00	39	39	10
9	2026-06-06 00:00:00+00	0	40	10
9	2026-06-06 03:00:00+00	1	41	10
9	2026-06-06 06:00:00+00	2	42	10
9	2026-06-06 09:00:00+00	3	43	10
9	2026-06-06 12:00:00+00	4	44	10
9	2026-06-06 15:00:00+00	5	45	10
9	2026-06-06 18:00:00+00	6	46	10
9	2026-06-06 21:00:00+00	7	47	10
9	2026-06-07 00:00:00+00	8	48	10
9	2026-06-07 03:00:00+00	9	49	10
9	2026-06-07 06:00:00+00	10	50	10
9	2026-06-07 09:00:00+00	11	51	10
9	2026-06-07 12:00:00+00	12	52	10
9	2026-06-07 15:00:00+00	13	53	10
9	2026-06-07 18:00:00+00	14	54	10
9	2026-06-07 21:00:00+00	15	0	10
9	2026-06-08 00:00:00+00	16	1	10
9	2026-06-08 03:00:00+00	17	2	10
9	2026-06-08 06:00:00+00	18	3	10
9	2026-06-08 09:00:00+00	19	4	10
9	2026-06-08 12:00:00+00	20	5	10
9	2026-06-08 15:00:00+00	21	6	10
9	2026-06-08 18:00:00+00	22	7	10
9	2026-06-08 21:00:00+00	23	8	10
9	2026-06-09 00:00:00+00	24	9	10
9	2026-06-09 03:00:00+00	25	10	10
9	2026-06-09 06:00:00+00	26	11	10
9	2026-06-09 09:00:00+00	27	12	10
9	2026-06-09 12:00:00+00	28	13	10
9	2026-06-09 15:00:00+00	29	14	10
9	2026-06-09 18:00:00+00	30	15	10
9	2026-06-09 21:00:00+00	31	16	10
9	2026-06-10 00:00:00+00	32	17	10
9	2026-06-10 03:00:00+00	33	18	10
9	2026-06-10 06:00:00+00	34	19	10
9	2026-06-10 09:00:00+00	35	20	10
9	2026-06-10 12:00:00+00	36	21	10
9	2026-06-10 15:00:00+00	37	22	10
9	2026-06-10 18:00:00+00	38	23	10
9	2026-06-10 21:00:00+00	39	24	10
9	2026-06-11 00:00:00+00	0	25	10
10	2026-06-01 03:00:00+00	1	1	10
10	2026-06-01 06:00:00+00	2	2	10
10	2026-06-01 09:00:00+00	3	3	10
10	2026-06-01 12:00:00+00	4	4	10
10	2026-06-01 15:00:00+00	5	5	10
10	2026-06-01 18:00:00+00	6	6	10
10	2026-06-01 21:00:00+00	7	7	10
10	2026-06-02 00:00:00+00	8	8	10
10	2026-06-02 03:00:00+00	9	9	10
10	2026-06-02 06:00:00+00	10	10	10
10	2026-06-02 09:00:00+00	11	11	10
10	2026-06-02 12:00:00+00	12	12	10
10	2026-06-02 15:00:00+00	13	13	10
10	2026-06-02 18:00:00+00	14	14	10
10	2026-06-02 21:00:00+00	15	15	10
10	2026-06-03 00:00:00+00	16	16	10
10	2026-06-03 03:00:00+00	17	17	10
10	2026-06-03 06:00:00+00	18	18	10
10	2026-06-03 09:00:00+00	19	19	10
10	2026-06-03 12:00:00+00	20	20	10
10	2026-06-03 15:00:00+00	21	21	10
10	2026-06-03 18:00:00+00	22	22	10
10	2026-06-03 21:00:00+00	23	23	10
10	2026-06-04 00:00:00+00	24	24	10
10	2026-06-04 03:00:00+00	25	25	10
10	2026-06-04 06:00:00+00	26	26	10
10	2026-06-04 09:00:00+00	27	27	10
10	2026-06-04 12:00:00+00	28	28	10
10	2026-06-04 15:00:00+00	29	29	10
10	2026-06-04 18:00:00+00	30	30	10
10	2026-06-04 21:00:00+00	31	31	10
10	2026-06-05 00:00:00+00	32	32	10
10	2026-06-05 03:00:00+00	33	33	10
10	2026-06-05 06:00:00+00	34	34	10
10	2026-06-05 09:00:00+00	35	35	10
10	2026-06-05 12:00:00+00	36	36	10
10	2026-06-05 15:00:00+00	37	37	10
10	2026-06-05 18:00:00+00	38	38	10
10	2026-06-05 21:00:00+00	39	39	10
10	2026-06-06 00:00:00+00	0	40	10
10	2026-06-06 03:00:00+00	1	41	10
10	2026-06-06 06:00:00+00	2	42	10
10	2026-06-06 09:00:00+00	3	43	10
10	2026-06-06 12:00:00+00	4	44	10
10	2026-06-06 15:00:00+00	5	45	10
10	2026-06-06 18:00:00+00	6	46	10
10	2026-06-06 21:00:00+00	7	47	10
10	2026-06-07 00:00:00+00	8	48	10
10	2026-06-07 03:00:00+00	9	49	10
10	2026-06-07 06:00:00+00	10	50	10
10	2026-06-07 09:00:00+00	11	51	10
10	2026-06-07 12:00:00+00	12	52	10
10	2026-06-07 15:00:00+00	13	53	10
10	2026-06-07 18:00:00+00	14	54	10
10	2026-06-07 21:00:00+00	15	0	10
10	2026-06-08 00:00:00+00	16	1	10
10	2026-06-08 03:00:00+00	17	2	10
10	2026-06-08 06:00:00+00	18	3	10
10	2026-06-08 09:00:00+00	19	4	10
10	2026-06-08 12:00:00+00	20	5	10
10	2026-06-08 15:00:00+00	21	6	10
10	2026-06-08 18:00:00+00	22	7	10
10	2026-06-08 21:00:00+00	23	8	10
10	2026-06-09 00:00:00+00	24	9	10
10	2026-06-09 03:00:00+00	25	10	10
10	2026-06-09 06:00:00+00	26	11	10
10	2026-06-09 09:00:00+00	27	12	10
10	2026-06-09 12:00:00+00	28	13	10
10	2026-06-09 15:00:00+00	29	14	10
10	2026-06-09 18:00:00+00	30	15	10
10	2026-06-09 21:00:00+00	31	16	10
10	2026-06-10 00:00:00+00	32	17	10
10	2026-06-10 03:00:00+00	33	18	10
10	2026-06-10 06:00:00+00	34	19	10
10	2026-06-10 09:00:00+00	35	20	10
10	2026-06-10 12:00:00+00	36	21	10
10	2026-06-10 15:00:00+00	37	22	10
10	2026-06-10 18:00:00+00	38	23	10
10	2026-06-10 21:00:00+00	39	24	10
10	2026-06-11 00:00:00+00	0	25	10
11	2026-06-01 03:00:00+00	1	1	10
11	2026-06-01 06:00:00+00	2	2	10
11	2026-06-01 09:00:00+00	3	3	10
11	2026-06-01 12:00:00+00	4	4	10
11	2026-06-01 15:00:00+00	5	5	10
11	2026-06-01 18:00:00+00	6	6	10
11	2026-06-01 21:00:00+00	7	7	10
11	2026-06-02 00:00:00+00	8	8	10
11	2026-06-02 03:00:00+00	9	9	10
11	2026-06-02 06:00:00+00	10	10	10
11	2026-06-02 09:00:00+00	11	11	10
11	2026-06-02 12:00:00+00	12	12	10
11	2026-06-02 15:00:00+00	13	13	10
11	2026-06-02 18:00:00+00	14	14	10
11	2026-06-02 21:00:00+00	15	15	10
11	2026-06-03 00:00:00+00	16	16	10
11	2026-06-03 03:00:00+00	17	17	10
11	2026-06-03 06:00:00+00	18	18	10
11	2026-06-03 09:00:00+00	19	19	10
11	2026-06-03 12:00:00+00	20	20	10
11	2026-06-03 15:00:00+00	21	21	10
11	2026-06-03 18:00:00+00	22	22	10
11	2026-06-03 21:00:00+00	23	23	10
11	2026-06-04 00:00:00+00	24	24	10
11	2026-06-04 03:00:00+00	25	25	10
11	2026-06-04 06:00:00+00	26	26	10
11	2026-06-04 09:00:00+00	27	27	10
11	2026-06-04 12:00:00+00	28	28	10
11	2026-06-04 15:00:00+00	29	29	10
11	2026-06-04 18:00:00+00	30	30	10
11	2026-06-04 21:00:00+00	31	31	10
11	2026-06-05 00:00:00+00	32	32	10
11	2026-06-05 03:00:00+00	33	33	10
11	2026-06-05 06:00:00+00	34	34	10
11	2026-06-05 09:00:00+00	35	35	10
11	2026-06-05 12:00:00+00	36	36	10
11	2026-06-05 15:00:00+00	37	37	10
11	2026-06-05 18:00:00+00	38	38	10
11	2026-06-05 21:00:00+00	39	39	10
11	2026-06-06 00:00:00+00	0	40	10
11	2026-06-06 03:00:00+00	1	41	10
11	2026-06-06 06:00:00+00	2	42	10
11	2026-06-06 09:00:00+00	3	43	10
11	2026-06-06 12:00:00+00	4	44	10
11	2026-06-06 15:00:00+00	5	45	10
11	2026-06-06 18:00:00+00	6	46	10
11	2026-06-06 21:00:00+00	7	47	10
11	2026-06-07 00:00:00+00	8	48	10
11	2026-06-07 03:00:00+00	9	49	10
11	2026-06-07 06:00:00+00	10	50	10
11	2026-06-07 09:00:00+00	11	51	10
11	2026-06-07 12:00:00+00	12	52	10
11	2026-06-07 15:00:00+00	13	53	10
11	2026-06-07 18:00:00+00	14	54	10
11	2026-06-07 21:00:00+00	15	0	10
11	2026-06-08 00:00:00+00	16	1	10
11	2026-06-08 03:00:00+00	17	2	10
11	2026-06-08 06:00:00+00	18	3	10
11	2026-06-08 09:00:00+00	19	4	10
11	2026-06-08 12:00:00+00	20	5	10
11	2026-06-08 15:00:00+00	21	6	10
11	2026-06-08 18:00:00+00	22	7	10
11	2026-06-08 21:00:00+00	23	8	10
11	2026-06-09 00:00:00+00	24	9	10
11	2026-06-09 03:00:00+00	25	10	10
11	2026-06-09 06:00:00+00	26	11	10
11	2026-06-09 09:00:00+00	27	12	10
11	2026-06-09 12:00:00+00	28	13	10
11	2026-06-09 15:00:00+00	29	14	10
11	2026-06-09 18:00:00+00	30	15	10
11	2026-06-09 21:00:00+00	31	16	10
11	2026-06-10 00:00:00+00	32	17	10
11	2026-06-10 03:00:00+00	33	18	10
11	2026-06-10 06:00:00+00	34	19	10
11	2026-06-10 09:00:00+00	35	20	10
11	2026-06-10 12:00:00+00	36	21	10
11	2026-06-10 15:00:00+00	37	22	10
11	2026-06-10 18:00:00+00	38	23	10
11	2026-06-10 21:00:00+00	39	24	10
11	2026-06-11 00:00:00+00	0	25	10
12	2026-06-01 03:00:00+00	1	1	10
12	2026-06-01 06:00:00+00	2	2	10
12	2026-06-01 09:00:00+00	3	3	10
12	2026-06-01 12:00:00+00	4	4	10
12	2026-06-01 15:00:00+00	5	5	10
12	2026-06-01 18:00:00+00	6	6	10
12	2026-06-01 21:00:00+00	7	7	10
12	2026-06-02 00:00:00+00	8	8	10
12	2026-06-02 03:00:00+00	9	9	10
12	2026-06-02 06:00:00+00	10	10	10
12	2026-06-02 09:00:00+00	11	11	10
12	2026-06-02 12:00:00+00	12	12	10
12	2026-06-02 15:00:00+00	13	13	10
12	2026-06-02 18:00:00+00	14	14	10
12	2026-06-02 21:00:00+00	15	15	10
12	2026-06-03 00:00:00+00	16	16	10
12	2026-06-03 03:00:00+00	17	17	10
12	2026-06-03 06:00:00+00	18	18	10
12	2026-06-03 09:00:00+00	19	19	10
12	2026-06-03 12:00:00+00	20	20	10
12	2026-06-03 15:00:00+00	21	21	10
12	2026-06-03 18:00:00+00	22	22	10
12	2026-06-03 21:00:00+00	23	23	10
12	2026-06-04 00:00:00+00	24	24	10
12	2026-06-04 03:00:00+00	25	25	10
12	2026-06-04 06:00:00+00	26	26	10
12	2026-06-04 09:00:00+00	27	27	10
12	2026-06-04 12:00:00+00	28	28	10
12	2026-06-04 15:00:00+00	29	29	10
12	2026-06-04 18:00:00+00	30	30	10
12	2026-06-04 21:00:00+00	31	31	10
12	2026-06-05 00:00:00+00	32	32	10
12	2026-06-05 03:00:00+00	33	33	10
12	2026-06-05 06:00:00+00	34	34	10
12	2026-06-05 09:00:00+00	35	35	10
12	2026-06-05 12:00:00+00	36	36	10
12	2026-06-05 15:00:00+00	37	37	10
12	2026-06-05 18:00:00+00	38	38	10
12	2026-06-05 21:00:00+00	39	39	10
12	2026-06-06 00:00:00+00	0	40	10
12	2026-06-06 03:00:00+00	1	41	10
12	2026-06-06 06:00:00+00	2	42	10
12	2026-06-06 09:00:00+00	3	43	10
12	2026-06-06 12:00:00+00	4	44	10
12	2026-06-06 15:00:00+00	5	45	10
12	2026-06-06 18:00:00+00	6	46	10
12	2026-06-06 21:00:00+00	7	47	10
12	2026-06-07 00:00:00+00	8	48	10
12	2026-06-07 03:00:00+00	9	49	10
12	2026-06-07 06:00:00+00	10	50	10
12	2026-06-07 09:00:00+00	11	51	10
12	2026-06-07 12:00:00+00	12	52	10
12	2026-06-07 15:00:00+00	13	53	10
12	2026-06-07 18:00:00+00	14	54	10
12	2026-06-07 21:00:00+00	15	0	10
12	2026-06-08 00:00:00+00	16	1	10
12	2026-06-08 03:00:00+00	17	2	10
12	2026-06-08 06:00:00+00	18	3	10
12	2026-06-08 09:00:00+00	19	4	10
12	2026-06-08 12:00:00+00	20	5	10
12	2026-06-08 15:00:00+00	21	6	10
12	2026-06-08 18:00:00+00	22	7	10
12	2026-06-08 21:00:00+00	23	8	10
12	2026-06-09 00:00:00+00	24	9	10
12	2026-06-09 03:00:00+00	25	10	10
12	2026-06-09 06:00:00+00	26	11	10
12	2026-06-09 09:00:00+00	27	12	10
12	2026-06-09 12:00:00+00	28	13	10
12	2026-06-09 15:00:00+00	29	14	10
12	2026-06-09 18:00:00+00	30	15	10
12	2026-06-09 21:00:00+00	31	16	10
12	2026-06-10 00:00:00+00	32	17	10
12	2026-06-10 03:00:00+00	33	18	10
12	2026-06-10 06:00:00+00	34	19	10
12	2026-06-10 09:00:00+00	35	20	10
12	2026-06-10 12:00:00+00	36	21	10
12	2026-06-10 15:00:00+00	37	22	10
12	2026-06-10 18:00:00+00	38	23	10
12	2026-06-10 21:00:00+00	39	24	10
12	2026-06-11 00:00:00+00	0	25	10
13	2026-06-01 03:00:00+00	1	1	10
13	2026-06-01 06:00:00+00	2	2	10
13	2026-06-01 09:00:00+00	3	3	10
13	2026-06-01 12:00:00+00	4	4	10
13	2026-06-01 15:00:00+00	5	5	10
13	2026-06-01 18:00:00+00	6	6	10
13	2026-06-01 21:00:00+00	7	7	10
13	2026-06-02 00:00:00+00	8	8	10
13	2026-06-02 03:00:00+00	9	9	10
13	2026-06-02 06:00:00+00	10	10	10
13	2026-06-02 09:00:00+00	11	11	10
13	2026-06-02 12:00:00+00	12	12	10
13	2026-06-02 15:00:00+00	13	13	10
13	2026-06-02 18:00:00+00	14	14	10
13	2026-06-02 21:00:00+00	15	15	10
13	2026-06-03 00:00:00+00	16	16	10
13	2026-06-03 03:00:00+00	17	17	10
13	2026-06-03 06:00:00+00	18	18	10
13	2026-06-03 09:00:00+00	19	19	10
13	2026-06-03 12:00:00+00	20	20	10
13	2026-06-03 15:00:00+00	21	21	10
13	2026-06-03 18:00:00+00	22	22	10
13	2026-06-03 21:00:00+00	23	23	10
13	2026-06-04 00:00:00+00	24	24	10
13	2026-06-04 03:00:00+00	25	25	10
13	2026-06-04 06:00:00+00	26	26	10
13	2026-06-04 09:00:00+00	27	27	10
13	2026-06-04 12:00:00+00	28	28	10
13	2026-06-04 15:00:00+00	29	29	10
13	2026-06-04 18:00:00+00	30	30	10
13	2026-06-04 21:00:00+00	31	31	10
13	2026-06-05 00:00:00+00	32	32	10
13	2026-06-05 03:00:00+00	33	33	10
13	2026-06-05 06:00:00+00	34	34	10
13	2026-06-05 09:00:00+00	35	35	10
13	2026-06-05 12:00:00+00	36	36	10
13	2026-06-05 15:00:00+00	37	37	10
13	2026-06-05 18:00:00+00	38	38	10
13	2026-06-05 21:00:00+00	39	39	10
13	2026-06-06 00:00:00+00	0	40	10
13	2026-06-06 03:00:00+00	1	41	10
13	2026-06-06 06:00:00+00	2	42	10
13	2026-06-06 09:00:00+00	3	43	10
13	2026-06-06 12:00:00+00	4	44	10
13	2026-06-06 15:00:00+00	5	45	10
13	2026-06-06 18:00:00+00	6	46	10
13	2026-06-06 21:00:00+00	7	47	10
13	2026-06-07 00:00:00+00	8	48	10
13	2026-06-07 03:00:00+00	9	49	10
13	2026-06-07 06:00:00+00	10	50	10
13	2026-06-07 09:00:00+00	11	51	10
13	2026-06-07 12:00:00+00	12	52	10
13	2026-06-07 15:00:00+00	13	53	10
13	2026-06-07 18:00:00+00	14	54	10
13	2026-06-07 21:00:00+00	15	0	10
13	2026-06-08 00:00:00+00	16	1	10
13	2026-06-08 03:00:00+00	17	2	10
13	2026-06-08 06:00:00+00	18	3	10
13	2026-06-08 09:00:00+00	19	4	10
13	2026-06-08 12:00:00+00	20	5	10
13	2026-06-08 15:00:00+00	21	6	10
13	2026-06-08 18:00:00+00	22	7	10
13	2026-06-08 21:00:00+00	23	8	10
13	2026-06-09 00:00:00+00	24	9	10
13	2026-06-09 03:00:00+00	25	10	10
13	2026-06-09 06:00:00+00	26	11	10
13	2026-06-09 09:00:00+00	27	12	10
13	2026-06-09 12:00:00+00	28	13	10
13	2026-06-09 15:00:00+00	29	14	10
13	2026-06-09 18:00:00+00	30	15	10
13	2026-06-09 21:00:00+00	31	16	10
13	2026-06-10 00:00:00+00	32	17	10
13	2026-06-10 03:00:00+00	33	18	10
13	2026-06-10 06:00:00+00	34	19	10
13	2026-06-10 09:00:00+00	35	20	10
13	2026-06-10 12:00:00+00	36	21	10
13	2026-06-10 15:00:00+00	37	22	10
13	2026-06-10 18:00:00+00	38	23	10
13	2026-06-10 21:00:00+00	39	24	10
13	2026-06-11 00:00:00+00	0	25	10
14	2026-06-01 03:00:00+00	1	1	10
14	2026-06-01 06:00:00+00	2	2	10
14	2026-06-01 09:00:00+00	3	3	10
14	2026-06-01 12:00:00+00	4	4	10
14	2026-06-01 15:00:00+00	5	5	10
14	2026-06-01 18:00:00+00	6	6	10
14	2026-06-01 21:00:00+00	7	7	10
14	2026-06-02 00:00:00+00	8	8	10
14	2026-06-02 03:00:00+00	9	9	10
14	2026-06-02 06:00:00+00	10	10	10
14	2026-06-02 09:00:00+00	11	11	10
14	2026-06-02 12:00:00+00	12	12	10
14	2026-06-02 15:00:00+00	13	13	10
14	2026-06-02 18:00:00+00	14	14	10
14	2026-06-02 21:00:00+00	15	15	10
14	2026-06-03 00:00:00+00	16	16	10
14	2026-06-03 03:00:00+00	17	17	10
14	2026-06-03 06:00:00+00	18	18	10
14	2026-06-03 09:00:00+00	19	19	10
14	2026-06-03 12:00:00+00	20	20	10
14	2026-06-03 15:00:00+00	21	21	10
14	2026-06-03 18:00:00+00	22	22	10
14	2026-06-03 21:00:00+00	23	23	10
14	2026-06-04 00:00:00+00	24	24	10
14	2026-06-04 03:00:00+00	25	25	10
14	2026-06-04 06:00:00+00	26	26	10
14	2026-06-04 09:00:00+00	27	27	10
14	2026-06-04 12:00:00+00	28	28	10
14	2026-06-04 15:00:00+00	29	29	10
14	2026-06-04 18:00:00+00	30	30	10
14	2026-06-04 21:00:00+00	31	31	10
14	2026-06-05 00:00:00+00	32	32	10
14	2026-06-05 03:00:00+00	33	33	10
14	2026-06-05 06:00:00+00	34	34	10
14	2026-06-05 09:00:00+00	35	35	10
14	2026-06-05 12:00:00+00	36	36	10
14	2026-06-05 15:00:00+00	37	37	10
14	2026-06-05 18:00:00+00	38	38	10
14	2026-06-05 21:00:00+00	39	39	10
14	2026-06-06 00:00:00+00	0	40	10
14	2026-06-06 03:00:00+00	1	41	10
14	2026-06-06 06:00:00+00	2	42	10
14	2026-06-06 09:00:00+00	3	43	10
14	2026-06-06 12:00:00+00	4	44	10
14	2026-06-06 15:00:00+00	5	45	10
14	2026-06-06 18:00:00+00	6	46	10
14	2026-06-06 21:00:00+00	7	47	10
14	2026-06-07 00:00:00+00	8	48	10
14	2026-06-07 03:00:00+00	9	49	10
14	2026-06-07 06:00:00+00	10	50	10
14	2026-06-07 09:00:00+00	11	51	10
14	2026-06-07 12:00:00+00	12	52	10
14	2026-06-07 15:00:00+00	13	53	10
14	2026-06-07 18:00:00+00	14	54	10
14	2026-06-07 21:00:00+00	15	0	10
14	2026-06-08 00:00:00+00	16	1	10
14	2026-06-08 03:00:00+00	17	2	10
14	2026-06-08 06:00:00+00	18	3	10
14	2026-06-08 09:00:00+00	19	4	10
14	2026-06-08 12:00:00+00	20	5	10
14	2026-06-08 15:00:00+00	21	6	10
14	2026-06-08 18:00:00+00	22	7	10
14	2026-06-08 21:00:00+00	23	8	10
14	2026-06-09 00:00:00+00	24	9	10
14	2026-06-09 03:00:00+00	25	10	10
14	2026-06-09 06:00:00+00	26	11	10
14	2026-06-09 09:00:00+00	27	12	10
14	2026-06-09 12:00:00+00	28	13	10
14	2026-06-09 15:00:00+00	29	14	10
14	2026-06-09 18:00:00+00	30	15	10
14	2026-06-09 21:00:00+00	31	16	10
14	2026-06-10 00:00:00+00	32	17	10
14	2026-06-10 03:00:00+00	33	18	10
14	2026-06-10 06:00:00+00	34	19	10
14	2026-06-10 09:00:00+00	35	20	10
14	2026-06-10 12:00:00+00	36	21	10
14	2026-06-10 15:00:00+00	37	22	10
14	2026-06-10 18:00:00+00	38	23	10
14	2026-06-10 21:00:00+00	39	24	10
14	2026-06-11 00:00:00+00	0	25	10
15	2026-06-01 03:00:00+00	1	1	10
15	2026-06-01 06:00:00+00	2	2	10
15	2026-06-01 09:00:00+00	3	3	10
15	2026-06-01 12:00:00+00	4	4	10
15	2026-06-01 15:00:00+00	5	5	10
15	2026-06-01 18:00:00+00	6	6	10
15	2026-06-01 21:00:00+00	7	7	10
15	2026-06-02 00:00:00+00	8	8	10
15	2026-06-02 03:00:00+00	9	9	10
15	2026-06-02 06:00:00+00	10	10	10
15	2026-06-02 09:00:00+00	11	11	10
15	2026-06-02 12:00:00+00	12	12	10
15	2026-06-02 15:00:00+00	13	13	10
15	2026-06-02 18:00:00+00	14	14	10
15	2026-06-02 21:00:00+00	15	15	10
15	2026-06-03 00:00:00+00	16	16	10
15	2026-06-03 03:00:00+00	17	17	10
15	2026-06-03 06:00:00+00	18	18	10
15	2026-06-03 09:00:00+00	19	19	10
15	2026-06-03 12:00:00+00	20	20	10
15	2026-06-03 15:00:00+00	21	21	10
15	2026-06-03 18:00:00+00	22	22	10
15	2026-06-03 21:00:00+00	23	23	10
15	2026-06-04 00:00:00+00	24	24	10
15	2026-06-04 03:00:00+00	25	25	10
15	2026-06-04 06:00:00+00	26	26	10
15	2026-06-04 09:00:00+00	27	27	10
15	2026-06-04 12:00:00+00	28	28	10
15	2026-06-04 15:00:00+00	29	29	10
15	2026-06-04 18:00:00+00	30	30	10
15	2026-06-04 21:00:00+00	31	31	10
15	2026-06-05 00:00:00+00	32	32	10
15	2026-06-05 03:00:00+00	33	33	10
15	2026-06-05 06:00:00+00	34	34	10
15	2026-06-05 09:00:00+00	35	35	10
15	2026-06-05 12:00:00+00	36	36	10
15	2026-06-05 15:00:00+00	37	37	10
15	2026-06-05 18:00:00+00	38	38	10
15	2026-06-05 21:00:00+00	39	39	10
15	2026-06-06 00:00:00+00	0	40	10
15	2026-06-06 03:00:00+00	1	41	10
15	2026-06-06 06:00:00+00	2	42	10
15	2026-06-06 09:00:00+00	3	43	10
15	2026-06-06 12:00:00+00	4	44	10
15	2026-06-06 15:00:00+00	5	45	10
15	2026-06-06 18:00:00+00	6	46	10
15	2026-06-06 21:00:00+00	7	47	10
15	2026-06-07 00:00:00+00	8	48	10
15	2026-06-07 03:00:00+00	9	49	10
15	2026-06-07 06:00:00+00	10	50	10
15	2026-06-07 09:00:00+00	11	51	10
15	2026-06-07 12:00:00+00	12	52	10
15	2026-06-07 15:00:00+00	13	53	10
15	2026-06-07 18:00:00+00	14	54	10
15	2026-06-07 21:00:00+00	15	0	10
15	2026-06-08 00:00:00+00	16	1	10
15	2026-06-08 03:00:00+00	17	2	10
15	2026-06-08 06:00:00+00	18	3	10
15	2026-06-08 09:00:00+00	19	4	10
15	2026-06-08 12:00:00+00	20	5	10
15	2026-06-08 15:00:00+00	21	6	10
15	2026-06-08 18:00:00+00	22	7	10
15	2026-06-08 21:00:00+00	23	8	10
15	2026-06-09 00:00:00+00	24	9	10
15	2026-06-09 03:00:00+00	25	10	10
15	2026-06-09 06:00:00+00	26	11	10
15	2026-06-09 09:00:00+00	27	12	10
15	2026-06-09 12:00:00+00	28	13	10
15	2026-06-09 15:00:00+00	29	14	10
15	2026-06-09 18:00:00+00	30	15	10
15	2026-06-09 21:00:00+00	31	16	10
15	2026-06-10 00:00:00+00	32	17	10
15	2026-06-10 03:00:00+00	33	18	10
15	2026-06-10 06:00:00+00	34	19	10
15	2026-06-10 09:00:00+00	35	20	10
15	2026-06-10 12:00:00+00	36	21	10
15	2026-06-10 15:00:00+00	37	22	10
15	2026-06-10 18:00:00+00	38	23	10
15	2026-06-10 21:00:00+00	39	24	10
15	2026-06-11 00:00:00+00	0	25	10
16	2026-06-01 03:00:00+00	1	1	10
16	2026-06-01 06:00:00+00	2	2	10
16	2026-06-01 09:00:00+00	3	3	10
16	2026-06-01 12:00:00+00	4	4	10
16	2026-06-01 15:00:00+00	5	5	10
16	2026-06-01 18:00:00+00	6	6	10
16	2026-06-01 21:00:00+00	7	7	10
16	2026-06-02 00:00:00+00	8	8	10
16	2026-06-02 03:00:00+00	9	9	10
16	2026-06-02 06:00:00+00	10	10	10
16	2026-06-02 09:00:00+00	11	11	10
16	2026-06-02 12:00:00+00	12	12	10
16	2026-06-02 15:00:00+00	13	13	10
16	2026-06-02 18:00:00+00	14	14	10
16	2026-06-02 21:00:00+00	15	15	10
16	2026-06-03 00:00:00+00	16	16	10
16	2026-06-03 03:00:00+00	17	17	10
16	2026-06-03 06:00:00+00	18	18	10
16	2026-06-03 09:00:00+00	19	19	10
16	2026-06-03 12:00:00+00	20	20	10
16	2026-06-03 15:00:00+00	21	21	10
16	2026-06-03 18:00:00+00	22	22	10
16	2026-06-03 21:00:00+00	23	23	10
16	2026-06-04 00:00:00+00	24	24	10
16	2026-06-04 03:00:00+00	25	25	10
16	2026-06-04 06:00:00+00	26	26	10
16	2026-06-04 09:00:00+00	27	27	10
16	2026-06-04 12:00:00+00	28	28	10
16	2026-06-04 15:00:00+00	29	29	10
16	2026-06-04 18:00:00+00	30	30	10
16	2026-06-04 21:00:00+00	31	31	10
16	2026-06-05 00:00:00+00	32	32	10
16	2026-06-05 03:00:00+00	33	33	10
16	2026-06-05 06:00:00+00	34	34	10
16	2026-06-05 09:00:00+00	35	35	10
16	2026-06-05 12:00:00+00	36	36	10
16	2026-06-05 15:00:00+00	37	37	10
16	2026-06-05 18:00:00+00	38	38	10
16	2026-06-05 21:00:00+00	39	39	10
16	2026-06-06 00:00:00+00	0	40	10
16	2026-06-06 03:00:00+00	1	41	10
16	2026-06-06 06:00:00+00	2	42	10
16	2026-06-06 09:00:00+00	3	43	10
16	2026-06-06 12:00:00+00	4	44	10
16	2026-06-06 15:00:00+00	5	45	10
16	2026-06-06 18:00:00+00	6	46	10
16	2026-06-06 21:00:00+00	7	47	10
16	2026-06-07 00:00:00+00	8	48	10
16	2026-06-07 03:00:00+00	9	49	10
16	2026-06-07 06:00:00+00	10	50	10
16	2026-06-07 09:00:00+00	11	51	10
16	2026-06-07 12:00:00+00	12	52	10
16	2026-06-07 15:00:00+00	13	53	10
16	2026-06-07 18:00:00+00	14	54	10
16	2026-06-07 21:00:00+00	15	0	10
16	2026-06-08 00:00:00+00	16	1	10
16	2026-06-08 03:00:00+00	17	2	10
16	2026-06-08 06:00:00+00	18	3	10
16	2026-06-08 09:00:00+00	19	4	10
16	2026-06-08 12:00:00+00	20	5	10
16	2026-06-08 15:00:00+00	21	6	10
16	2026-06-08 18:00:00+00	22	7	10
16	2026-06-08 21:00:00+00	23	8	10
16	2026-06-09 00:00:00+00	24	9	10
16	2026-06-09 03:00:00+00	25	10	10
16	2026-06-09 06:00:00+00	26	11	10
16	2026-06-09 09:00:00+00	27	12	10
16	2026-06-09 12:00:00+00	28	13	10
16	2026-06-09 15:00:00+00	29	14	10
16	2026-06-09 18:00:00+00	30	15	10
16	2026-06-09 21:00:00+00	31	16	10
16	2026-06-10 00:00:00+00	32	17	10
16	2026-06-10 03:00:00+00	33	18	10
16	2026-06-10 06:00:00+00	34	19	10
16	2026-06-10 09:00:00+00	35	20	10
16	2026-06-10 12:00:00+00	36	21	10
16	2026-06-10 15:00:00+00	37	22	10
16	2026-06-10 18:00:00+00	38	23	10
16	2026-06-10 21:00:00+00	39	24	10
16	2026-06-11 00:00:00+00	0	25	10
17	2026-06-01 03:00:00+00	1	1	10
17	2026-06-01 06:00:00+00	2	2	10
17	2026-06-01 09:00:00+00	3	3	10
17	2026-06-01 12:00:00+00	4	4	10
17	2026-06-01 15:00:00+00	5	5	10
17	2026-06-01 18:00:00+00	6	6	10
17	2026-06-01 21:00:00+00	7	7	10
17	2026-06-02 00:00:00+00	8	8	10
17	2026-06-02 03:00:00+00	9	9	10
17	2026-06-02 06:00:00+00	10	10	10
17	2026-06-02 09:00:00+00	11	11	10
17	2026-06-02 12:00:00+00	12	12	10
17	2026-06-02 15:00:00+00	13	13	10
17	2026-06-02 18:00:00+00	14	14	10
17	2026-06-02 21:00:00+00	15	15	10
17	2026-06-03 00:00:00+00	16	16	10
17	2026-06-03 03:00:00+00	17	17	10
17	2026-06-03 06:00:00+00	18	18	10
17	2026-06-03 09:00:00+00	19	19	10
17	2026-06-03 12:00:00+00	20	20	10
17	2026-06-03 15:00:00+00	21	21	10
17	2026-06-03 18:00:00+00	22	22	10
17	2026-06-03 21:00:00+00	23	23	10
17	2026-06-04 00:00:00+00	24	24	10
17	2026-06-04 03:00:00+00	25	25	10
17	2026-06-04 06:00:00+00	26	26	10
17	2026-06-04 09:00:00+00	27	27	10
17	2026-06-04 12:00:00+00	28	28	10
17	2026-06-04 15:00:00+00	29	29	10
17	2026-06-04 18:00:00+00	30	30	10
17	2026-06-04 21:00:00+00	31	31	10
17	2026-06-05 00:00:00+00	32	32	10
17	2026-06-05 03:00:00+00	33	33	10
17	2026-06-05 06:00:00+00	34	34	10
17	2026-06-05 09:00:00+00	35	35	10
17	2026-06-05 12:00:00+00	36	36	10
17	2026-06-05 15:00:00+00	37	37	10
17	2026-06-05 18:00:00+00	38	38	10
17	2026-06-05 21:00:00+00	39	39	10
17	2026-06-06 00:00:00+00	0	40	10
17	2026-06-06 03:00:00+00	1	41	10
17	2026-06-06 06:00:00+00	2	42	10
17	2026-06-06 09:00:00+00	3	43	10
17	2026-06-06 12:00:00+00	4	44	10
17	2026-06-06 15:00:00+00	5	45	10
17	2026-06-06 18:00:00+00	6	46	10
17	2026-06-06 21:00:00+00	7	47	10
17	2026-06-07 00:00:00+00	8	48	10
17	2026-06-07 03:00:00+00	9	49	10
17	2026-06-07 06:00:00+00	10	50	10
17	2026-06-07 09:00:00+00	11	51	10
17	2026-06-07 12:00:00+00	12	52	10
17	2026-06-07 15:00:00+00	13	53	10
17	2026-06-07 18:00:00+00	14	54	10
17	2026-06-07 21:00:00+00	15	0	10
17	2026-06-08 00:00:00+00	16	1	10
17	2026-06-08 03:00:00+00	17	2	10
17	2026-06-08 06:00:00+00	18	3	10
17	2026-06-08 09:00:00+00	19	4	10
17	2026-06-08 12:00:00+00	20	5	10
17	2026-06-08 15:00:00+00	21	6	10
17	2026-06-08 18:00:00+00	22	7	10
17	2026-06-08 21:00:00+00	23	8	10
17	2026-06-09 00:00:00+00	24	9	10
17	2026-06-09 03:00:00+00	25	10	10
17	2026-06-09 06:00:00+00	26	11	10
17	2026-06-09 09:00:00+00	27	12	10
17	2026-06-09 12:00:00+00	28	13	10
17	2026-06-09 15:00:00+00	29	14	10
17	2026-06-09 18:00:00+00	30	15	10
17	2026-06-09 21:00:00+00	31	16	10
17	2026-06-10 00:00:00+00	32	17	10
17	2026-06-10 03:00:00+00	33	18	10
17	2026-06-10 06:00:00+00	34	19	10
17	2026-06-10 09:00:00+00	35	20	10
17	2026-06-10 12:00:00+00	36	21	10
17	2026-06-10 15:00:00+00	37	22	10
17	2026-06-10 18:00:00+00	38	23	10
17	2026-06-10 21:00:00+00	39	24	10
17	2026-06-11 00:00:00+00	0	25	10
18	2026-06-01 03:00:00+00	1	1	10
18	2026-06-01 06:00:00+00	2	2	10
18	2026-06-01 09:00:00+00	3	3	10
18	2026-06-01 12:00:00+00	4	4	10
18	2026-06-01 15:00:00+00	5	5	10
18	2026-06-01 18:00:00+00	6	6	10
18	2026-06-01 21:00:00+00	7	7	10
18	2026-06-02 00:00:00+00	8	8	10
18	2026-06-02 03:00:00+00	9	9	10
18	2026-06-02 06:00:00+00	10	10	10
18	2026-06-02 09:00:00+00	11	11	10
18	2026-06-02 12:00:00+00	12	12	10
18	2026-06-02 15:00:00+00	13	13	10
18	2026-06-02 18:00:00+00	14	14	10
18	2026-06-02 21:00:00+00	15	15	10
18	2026-06-03 00:00:00+00	16	16	10
18	2026-06-03 03:00:00+00	17	17	10
18	2026-06-03 06:00:00+00	18	18	10
18	2026-06-03 09:00:00+00	19	19	10
18	2026-06-03 12:00:00+00	20	20	10
18	2026-06-03 15:00:00+00	21	21	10
18	2026-06-03 18:00:00+00	22	22	10
18	2026-06-03 21:00:00+00	23	23	10
18	2026-06-04 00:00:00+00	24	24	10
18	2026-06-04 03:00:00+00	25	25	10
18	2026-06-04 06:00:00+00	26	26	10
18	2026-06-04 09:00:00+00	27	27	10
18	2026-06-04 12:00:00+00	28	28	10
18	2026-06-04 15:00:00+00	29	29	10
18	2026-06-04 18:00:00+00	30	30	10
18	2026-06-04 21:00:00+00	31	31	10
18	2026-06-05 00:00:00+00	32	32	10
18	2026-06-05 03:00:00+00	33	33	10
18	2026-06-05 06:00:00+00	34	34	10
18	2026-06-05 09:00:00+00	35	35	10
18	2026-06-05 12:00:00+00	36	36	10
18	2026-06-05 15:00:00+00	37	37	10
18	2026-06-05 18:00:00+00	38	38	10
18	2026-06-05 21:00:00+00	39	39	10
18	2026-06-06 00:00:00+00	0	40	10
18	2026-06-06 03:00:00+00	1	41	10
18	2026-06-06 06:00:00+00	2	42	10
18	2026-06-06 09:00:00+00	3	43	10
18	2026-06-06 12:00:00+00	4	44	10
18	2026-06-06 15:00:00+00	5	45	10
18	2026-06-06 18:00:00+00	6	46	10
18	2026-06-06 21:00:00+00	7	47	10
18	2026-06-07 00:00:00+00	8	48	10
18	2026-06-07 03:00:00+00	9	49	10
18	2026-06-07 06:00:00+00	10	50	10
18	2026-06-07 09:00:00+00	11	51	10
18	2026-06-07 12:00:00+00	12	52	10
18	2026-06-07 15:00:00+00	13	53	10
18	2026-06-07 18:00:00+00	14	54	10
18	2026-06-07 21:00:00+00	15	0	10
18	2026-06-08 00:00:00+00	16	1	10
18	2026-06-08 03:00:00+00	17	2	10
18	2026-06-08 06:00:00+00	18	3	10
18	2026-06-08 09:00:00+00	19	4	10
18	2026-06-08 12:00:00+00	20	5	10
18	2026-06-08 15:00:00+00	21	6	10
18	2026-06-08 18:00:00+00	22	7	10
18	2026-06-08 21:00:00+00	23	8	10
18	2026-06-09 00:00:00+00	24	9	10
18	2026-06-09 03:00:00+00	25	10	10
18	2026-06-09 06:00:00+00	26	11	10
18	2026-06-09 09:00:00+00	27	12	10
18	2026-06-09 12:00:00+00	28	13	10
18	2026-06-09 15:00:00+00	29	14	10
18	2026-06-09 18:00:00+00	30	15	10
18	2026-06-09 21:00:00+00	31	16	10
18	2026-06-10 00:00:00+00	32	17	10
18	2026-06-10 03:00:00+00	33	18	10
18	2026-06-10 06:00:00+00	34	19	10
18	2026-06-10 09:00:00+00	35	20	10
18	2026-06-10 12:00:00+00	36	21	10
18	2026-06-10 15:00:00+00	37	22	10
18	2026-06-10 18:00:00+00	38	23	10
18	2026-06-10 21:00:00+00	39	24	10
18	2026-06-11 00:00:00+00	0	25	10
19	2026-06-01 03:00:00+00	1	1	10
19	2026-06-01 06:00:00+00	2	2	10
19	2026-06-01 09:00:00+00	3	3	10
19	2026-06-01 12:00:00+00	4	4	10
19	2026-06-01 15:00:00+00	5	5	10
19	2026-06-01 18:00:00+00	6	6	10
19	2026-06-01 21:00:00+00	7	7	10
19	2026-06-02 00:00:00+00	8	8	10
19	2026-06-02 03:00:00+00	9	9	10
19	2026-06-02 06:00:00+00	10	10	10
19	2026-06-02 09:00:00+00	11	11	10
19	2026-06-02 12:00:00+00	12	12	10
19	2026-06-02 15:00:00+00	13	13	10
19	2026-06-02 18:00:00+00	14	14	10
19	2026-06-02 21:00:00+00	15	15	10
19	2026-06-03 00:00:00+00	16	16	10
19	2026-06-03 03:00:00+00	17	17	10
19	2026-06-03 06:00:00+00	18	18	10
19	2026-06-03 09:00:00+00	19	19	10
19	2026-06-03 12:00:00+00	20	20	10
19	2026-06-03 15:00:00+00	21	21	10
19	2026-06-03 18:00:00+00	22	22	10
19	2026-06-03 21:00:00+00	23	23	10
19	2026-06-04 00:00:00+00	24	24	10
19	2026-06-04 03:00:00+00	25	25	10
19	2026-06-04 06:00:00+00	26	26	10
19	2026-06-04 09:00:00+00	27	27	10
19	2026-06-04 12:00:00+00	28	28	10
19	2026-06-04 15:00:00+00	29	29	10
19	2026-06-04 18:00:00+00	30	30	10
19	2026-06-04 21:00:00+00	31	31	10
19	2026-06-05 00:00:00+00	32	32	10
19	2026-06-05 03:00:00+00	33	33	10
19	2026-06-05 06:00:00+00	34	34	10
19	2026-06-05 09:00:00+00	35	35	10
19	2026-06-05 12:00:00+00	36	36	10
19	2026-06-05 15:00:00+00	37	37	10
19	2026-06-05 18:00:00+00	38	38	10
19	2026-06-05 21:00:00+00	39	39	10
19	2026-06-06 00:00:00+00	0	40	10
19	2026-06-06 03:00:00+00	1	41	10
19	2026-06-06 06:00:00+00	2	42	10
19	2026-06-06 09:00:00+00	3	43	10
19	2026-06-06 12:00:00+00	4	44	10
19	2026-06-06 15:00:00+00	5	45	10
19	2026-06-06 18:00:00+00	6	46	10
19	2026-06-06 21:00:00+00	7	47	10
19	2026-06-07 00:00:00+00	8	48	10
19	2026-06-07 03:00:00+00	9	49	10
19	2026-06-07 06:00:00+00	10	50	10
19	2026-06-07 09:00:00+00	11	51	10
19	2026-06-07 12:00:00+00	12	52	10
19	2026-06-07 15:00:00+00	13	53	10
19	2026-06-07 18:00:00+00	14	54	10
19	2026-06-07 21:00:00+00	15	0	10
19	2026-06-08 00:00:00+00	16	1	10
19	2026-06-08 03:00:00+00	17	2	10
19	2026-06-08 06:00:00+00	18	3	10
19	2026-06-08 09:00:00+00	19	4	10
19	2026-06-08 12:00:00+00	20	5	10
19	2026-06-08 15:00:00+00	21	6	10
19	2026-06-08 18:00:00+00	22	7	10
19	2026-06-08 21:00:00+00	23	8	10
19	2026-06-09 00:00:00+00	24	9	10
19	2026-06-09 03:00:00+00	25	10	10
19	2026-06-09 06:00:00+00	26	11	10
19	2026-06-09 09:00:00+00	27	12	10
19	2026-06-09 12:00:00+00	28	13	10
19	2026-06-09 15:00:00+00	29	14	10
19	2026-06-09 18:00:00+00	30	15	10
19	2026-06-09 21:00:00+00	31	16	10
19	2026-06-10 00:00:00+00	32	17	10
19	2026-06-10 03:00:00+00	33	18	10
19	2026-06-10 06:00:00+00	34	19	10
19	2026-06-10 09:00:00+00	35	20	10
19	2026-06-10 12:00:00+00	36	21	10
19	2026-06-10 15:00:00+00	37	22	10
19	2026-06-10 18:00:00+00	38	23	10
19	2026-06-10 21:00:00+00	39	24	10
19	2026-06-11 00:00:00+00	0	25	10
20	2026-06-01 03:00:00+00	1	1	10
20	2026-06-01 06:00:00+00	2	2	10
20	2026-06-01 09:00:00+00	3	3	10
20	2026-06-01 12:00:00+00	4	4	10
20	2026-06-01 15:00:00+00	5	5	10
20	2026-06-01 18:00:00+00	6	6	10
20	2026-06-01 21:00:00+00	7	7	10
20	2026-06-02 00:00:00+00	8	8	10
20	2026-06-02 03:00:00+00	9	9	10
20	2026-06-02 06:00:00+00	10	10	10
20	2026-06-02 09:00:00+00	11	11	10
20	2026-06-02 12:00:00+00	12	12	10
20	2026-06-02 15:00:00+00	13	13	10
20	2026-06-02 18:00:00+00	14	14	10
20	2026-06-02 21:00:00+00	15	15	10
20	2026-06-03 00:00:00+00	16	16	10
20	2026-06-03 03:00:00+00	17	17	10
20	2026-06-03 06:00:00+00	18	18	10
20	2026-06-03 09:00:00+00	19	19	10
20	2026-06-03 12:00:00+00	20	20	10
20	2026-06-03 15:00:00+00	21	21	10
20	2026-06-03 18:00:00+00	22	22	10
20	2026-06-03 21:00:00+00	23	23	10
20	2026-06-04 00:00:00+00	24	24	10
20	2026-06-04 03:00:00+00	25	25	10
20	2026-06-04 06:00:00+00	26	26	10
20	2026-06-04 09:00:00+00	27	27	10
20	2026-06-04 12:00:00+00	28	28	10
20	2026-06-04 15:00:00+00	29	29	10
20	2026-06-04 18:00:00+00	30	30	10
20	2026-06-04 21:00:00+00	31	31	10
20	2026-06-05 00:00:00+00	32	32	10
20	2026-06-05 03:00:00+00	33	33	10
20	2026-06-05 06:00:00+00	34	34	10
20	2026-06-05 09:00:00+00	35	35	10
20	2026-06-05 12:00:00+00	36	36	10
20	2026-06-05 15:00:00+00	37	37	10
20	2026-06-05 18:00:00+00	38	38	10
20	2026-06-05 21:00:00+00	39	39	10
20	2026-06-06 00:00:00+00	0	40	10
20	2026-06-06 03:00:00+00	1	41	10
20	2026-06-06 06:00:00+00	2	42	10
20	2026-06-06 09:00:00+00	3	43	10
20	2026-06-06 12:00:00+00	4	44	10
20	2026-06-06 15:00:00+00	5	45	10
20	2026-06-06 18:00:00+00	6	46	10
20	2026-06-06 21:00:00+00	7	47	10
20	2026-06-07 00:00:00+00	8	48	10
20	2026-06-07 03:00:00+00	9	49	10
20	2026-06-07 06:00:00+00	10	50	10
20	2026-06-07 09:00:00+00	11	51	10
20	2026-06-07 12:00:00+00	12	52	10
20	2026-06-07 15:00:00+00	13	53	10
20	2026-06-07 18:00:00+00	14	54	10
20	2026-06-07 21:00:00+00	15	0	10
20	2026-06-08 00:00:00+00	16	1	10
20	2026-06-08 03:00:00+00	17	2	10
20	2026-06-08 06:00:00+00	18	3	10
20	2026-06-08 09:00:00+00	19	4	10
20	2026-06-08 12:00:00+00	20	5	10
20	2026-06-08 15:00:00+00	21	6	10
20	2026-06-08 18:00:00+00	22	7	10
20	2026-06-08 21:00:00+00	23	8	10
20	2026-06-09 00:00:00+00	24	9	10
20	2026-06-09 03:00:00+00	25	10	10
20	2026-06-09 06:00:00+00	26	11	10
20	2026-06-09 09:00:00+00	27	12	10
20	2026-06-09 12:00:00+00	28	13	10
20	2026-06-09 15:00:00+00	29	14	10
20	2026-06-09 18:00:00+00	30	15	10
20	2026-06-09 21:00:00+00	31	16	10
20	2026-06-10 00:00:00+00	32	17	10
20	2026-06-10 03:00:00+00	33	18	10
20	2026-06-10 06:00:00+00	34	19	10
20	2026-06-10 09:00:00+00	35	20	10
20	2026-06-10 12:00:00+00	36	21	10
20	2026-06-10 15:00:00+00	37	22	10
20	2026-06-10 18:00:00+00	38	23	10
20	2026-06-10 21:00:00+00	39	24	10
20	2026-06-11 00:00:00+00	0	25	10
21	2026-06-01 03:00:00+00	1	1	10
21	2026-06-01 06:00:00+00	2	2	10
21	2026-06-01 09:00:00+00	3	3	10
21	2026-06-01 12:00:00+00	4	4	10
21	2026-06-01 15:00:00+00	5	5	10
21	2026-06-01 18:00:00+00	6	6	10
21	2026-06-01 21:00:00+00	7	7	10
21	2026-06-02 00:00:00+00	8	8	10
21	2026-06-02 03:00:00+00	9	9	10
21	2026-06-02 06:00:00+00	10	10	10
21	2026-06-02 09:00:00+00	11	11	10
21	2026-06-02 12:00:00+00	12	12	10
21	2026-06-02 15:00:00+00	13	13	10
21	2026-06-02 18:00:00+00	14	14	10
21	2026-06-02 21:00:00+00	15	15	10
21	2026-06-03 00:00:00+00	16	16	10
21	2026-06-03 03:00:00+00	17	17	10
21	2026-06-03 06:00:00+00	18	18	10
21	2026-06-03 09:00:00+00	19	19	10
21	2026-06-03 12:00:00+00	20	20	10
21	2026-06-03 15:00:00+00	21	21	10
21	2026-06-03 18:00:00+00	22	22	10
21	2026-06-03 21:00:00+00	23	23	10
21	2026-06-04 00:00:00+00	24	24	10
21	2026-06-04 03:00:00+00	25	25	10
21	2026-06-04 06:00:00+00	26	26	10
21	2026-06-04 09:00:00+00	27	27	10
21	2026-06-04 12:00:00+00	28	28	10
21	2026-06-04 15:00:00+00	29	29	10
21	2026-06-04 18:00:00+00	30	30	10
21	2026-06-04 21:00:00+00	31	31	10
21	2026-06-05 00:00:00+00	32	32	10
21	2026-06-05 03:00:00+00	33	33	10
21	2026-06-05 06:00:00+00	34	34	10
21	2026-06-05 09:00:00+00	35	35	10
21	2026-06-05 12:00:00+00	36	36	10
21	2026-06-05 15:00:00+00	37	37	10
21	2026-06-05 18:00:00+00	38	38	10
21	2026-06-05 21:00:00+00	39	39	10
21	2026-06-06 00:00:00+00	0	40	10
21	2026-06-06 03:00:00+00	1	41	10
21	2026-06-06 06:00:00+00	2	42	10
21	2026-06-06 09:00:00+00	3	43	10
21	2026-06-06 12:00:00+00	4	44	10
21	2026-06-06 15:00:00+00	5	45	10
21	2026-06-06 18:00:00+00	6	46	10
21	2026-06-06 21:00:00+00	7	47	10
21	2026-06-07 00:00:00+00	8	48	10
21	2026-06-07 03:00:00+00	9	49	10
21	2026-06-07 06:00:00+00	10	50	10
21	2026-06-07 09:00:00+00	11	51	10
21	2026-06-07 12:00:00+00	12	52	10
21	2026-06-07 15:00:00+00	13	53	10
21	2026-06-07 18:00:00+00	14	54	10
21	2026-06-07 21:00:00+00	15	0	10
21	2026-06-08 00:00:00+00	16	1	10
21	2026-06-08 03:00:00+00	17	2	10
21	2026-06-08 06:00:00+00	18	3	10
21	2026-06-08 09:00:00+00	19	4	10
21	2026-06-08 12:00:00+00	20	5	10
21	2026-06-08 15:00:00+00	21	6	10
21	2026-06-08 18:00:00+00	22	7	10
21	2026-06-08 21:00:00+00	23	8	10
21	2026-06-09 00:00:00+00	24	9	10
21	2026-06-09 03:00:00+00	25	10	10
21	2026-06-09 06:00:00+00	26	11	10
21	2026-06-09 09:00:00+00	27	12	10
21	2026-06-09 12:00:00+00	28	13	10
21	2026-06-09 15:00:00+00	29	14	10
21	2026-06-09 18:00:00+00	30	15	10
21	2026-06-09 21:00:00+00	31	16	10
21	2026-06-10 00:00:00+00	32	17	10
21	2026-06-10 03:00:00+00	33	18	10
21	2026-06-10 06:00:00+00	34	19	10
21	2026-06-10 09:00:00+00	35	20	10
21	2026-06-10 12:00:00+00	36	21	10
21	2026-06-10 15:00:00+00	37	22	10
21	2026-06-10 18:00:00+00	38	23	10
21	2026-06-10 21:00:00+00	39	24	10
21	2026-06-11 00:00:00+00	0	25	10
22	2026-06-01 03:00:00+00	1	1	10
22	2026-06-01 06:00:00+00	2	2	10
22	2026-06-01 09:00:00+00	3	3	10
22	2026-06-01 12:00:00+00	4	4	10
22	2026-06-01 15:00:00+00	5	5	10
22	2026-06-01 18:00:00+00	6	6	10
22	2026-06-01 21:00:00+00	7	7	10
22	2026-06-02 00:00:00+00	8	8	10
22	2026-06-02 03:00:00+00	9	9	10
22	2026-06-02 06:00:00+00	10	10	10
22	2026-06-02 09:00:00+00	11	11	10
22	2026-06-02 12:00:00+00	12	12	10
22	2026-06-02 15:00:00+00	13	13	10
22	2026-06-02 18:00:00+00	14	14	10
22	2026-06-02 21:00:00+00	15	15	10
22	2026-06-03 00:00:00+00	16	16	10
22	2026-06-03 03:00:00+00	17	17	10
22	2026-06-03 06:00:00+00	18	18	10
22	2026-06-03 09:00:00+00	19	19	10
22	2026-06-03 12:00:00+00	20	20	10
22	2026-06-03 15:00:00+00	21	21	10
22	2026-06-03 18:00:00+00	22	22	10
22	2026-06-03 21:00:00+00	23	23	10
22	2026-06-04 00:00:00+00	24	24	10
22	2026-06-04 03:00:00+00	25	25	10
22	2026-06-04 06:00:00+00	26	26	10
22	2026-06-04 09:00:00+00	27	27	10
22	2026-06-04 12:00:00+00	28	28	10
22	2026-06-04 15:00:00+00	29	29	10
22	2026-06-04 18:00:00+00	30	30	10
22	2026-06-04 21:00:00+00	31	31	10
22	2026-06-05 00:00:00+00	32	32	10
22	2026-06-05 03:00:00+00	33	33	10
22	2026-06-05 06:00:00+00	34	34	10
22	2026-06-05 09:00:00+00	35	35	10
22	2026-06-05 12:00:00+00	36	36	10
22	2026-06-05 15:00:00+00	37	37	10
22	2026-06-05 18:00:00+00	38	38	10
22	2026-06-05 21:00:00+00	39	39	10
22	2026-06-06 00:00:00+00	0	40	10
22	2026-06-06 03:00:00+00	1	41	10
22	2026-06-06 06:00:00+00	2	42	10
22	2026-06-06 09:00:00+00	3	43	10
22	2026-06-06 12:00:00+00	4	44	10
22	2026-06-06 15:00:00+00	5	45	10
22	2026-06-06 18:00:00+00	6	46	10
22	2026-06-06 21:00:00+00	7	47	10
22	2026-06-07 00:00:00+00	8	48	10
22	2026-06-07 03:00:00+00	9	49	10
22	2026-06-07 06:00:00+00	10	50	10
22	2026-06-07 09:00:00+00	11	51	10
22	2026-06-07 12:00:00+00	12	52	10
22	2026-06-07 15:00:00+00	13	53	10
22	2026-06-07 18:00:00+00	14	54	10
22	2026-06-07 21:00:00+00	15	0	10
22	2026-06-08 00:00:00+00	16	1	10
22	2026-06-08 03:00:00+00	17	2	10
22	2026-06-08 06:00:00+00	18	3	10
22	2026-06-08 09:00:00+00	19	4	10
22	2026-06-08 12:00:00+00	20	5	10
22	2026-06-08 15:00:00+00	21	6	10
22	2026-06-08 18:00:00+00	22	7	10
22	2026-06-08 21:00:00+00	23	8	10
22	2026-06-09 00:00:00+00	24	9	10
22	2026-06-09 03:00:00+00	25	10	10
22	2026-06-09 06:00:00+00	26	11	10
22	2026-06-09 09:00:00+00	27	12	10
22	2026-06-09 12:00:00+00	28	13	10
22	2026-06-09 15:00:00+00	29	14	10
22	2026-06-09 18:00:00+00	30	15	10
22	2026-06-09 21:00:00+00	31	16	10
22	2026-06-10 00:00:00+00	32	17	10
22	2026-06-10 03:00:00+00	33	18	10
22	2026-06-10 06:00:00+00	34	19	10
22	2026-06-10 09:00:00+00	35	20	10
22	2026-06-10 12:00:00+00	36	21	10
22	2026-06-10 15:00:00+00	37	22	10
22	2026-06-10 18:00:00+00	38	23	10
22	2026-06-10 21:00:00+00	39	24	10
22	2026-06-11 00:00:00+00	0	25	10
23	2026-06-01 03:00:00+00	1	1	10
23	2026-06-01 06:00:00+00	2	2	10
23	2026-06-01 09:00:00+00	3	3	10
23	2026-06-01 12:00:00+00	4	4	10
23	2026-06-01 15:00:00+00	5	5	10
23	2026-06-01 18:00:00+00	6	6	10
23	2026-06-01 21:00:00+00	7	7	10
23	2026-06-02 00:00:00+00	8	8	10
23	2026-06-02 03:00:00+00	9	9	10
23	2026-06-02 06:00:00+00	10	10	10
23	2026-06-02 09:00:00+00	11	11	10
23	2026-06-02 12:00:00+00	12	12	10
23	2026-06-02 15:00:00+00	13	13	10
23	2026-06-02 18:00:00+00	14	14	10
23	2026-06-02 21:00:00+00	15	15	10
23	2026-06-03 00:00:00+00	16	16	10
23	2026-06-03 03:00:00+00	17	17	10
23	2026-06-03 06:00:00+00	18	18	10
23	2026-06-03 09:00:00+00	19	19	10
23	2026-06-03 12:00:00+00	20	20	10
23	2026-06-03 15:00:00+00	21	21	10
23	2026-06-03 18:00:00+00	22	22	10
23	2026-06-03 21:00:00+00	23	23	10
23	2026-06-04 00:00:00+00	24	24	10
23	2026-06-04 03:00:00+00	25	25	10
23	2026-06-04 06:00:00+00	26	26	10
23	2026-06-04 09:00:00+00	27	27	10
23	2026-06-04 12:00:00+00	28	28	10
23	2026-06-04 15:00:00+00	29	29	10
23	2026-06-04 18:00:00+00	30	30	10
23	2026-06-04 21:00:00+00	31	31	10
23	2026-06-05 00:00:00+00	32	32	10
23	2026-06-05 03:00:00+00	33	33	10
23	2026-06-05 06:00:00+00	34	34	10
23	2026-06-05 09:00:00+00	35	35	10
23	2026-06-05 12:00:00+00	36	36	10
23	2026-06-05 15:00:00+00	37	37	10
23	2026-06-05 18:00:00+00	38	38	10
23	2026-06-05 21:00:00+00	39	39	10
23	2026-06-06 00:00:00+00	0	40	10
23	2026-06-06 03:00:00+00	1	41	10
23	2026-06-06 06:00:00+00	2	42	10
23	2026-06-06 09:00:00+00	3	43	10
23	2026-06-06 12:00:00+00	4	44	10
23	2026-06-06 15:00:00+00	5	45	10
23	2026-06-06 18:00:00+00	6	46	10
23	2026-06-06 21:00:00+00	7	47	10
23	2026-06-07 00:00:00+00	8	48	10
23	2026-06-07 03:00:00+00	9	49	10
23	2026-06-07 06:00:00+00	10	50	10
23	2026-06-07 09:00:00+00	11	51	10
23	2026-06-07 12:00:00+00	12	52	10
23	2026-06-07 15:00:00+00	13	53	10
23	2026-06-07 18:00:00+00	14	54	10
23	2026-06-07 21:00:00+00	15	0	10
23	2026-06-08 00:00:00+00	16	1	10
23	2026-06-08 03:00:00+00	17	2	10
23	2026-06-08 06:00:00+00	18	3	10
23	2026-06-08 09:00:00+00	19	4	10
23	2026-06-08 12:00:00+00	20	5	10
23	2026-06-08 15:00:00+00	21	6	10
23	2026-06-08 18:00:00+00	22	7	10
23	2026-06-08 21:00:00+00	23	8	10
23	2026-06-09 00:00:00+00	24	9	10
23	2026-06-09 03:00:00+00	25	10	10
23	2026-06-09 06:00:00+00	26	11	10
23	2026-06-09 09:00:00+00	27	12	10
23	2026-06-09 12:00:00+00	28	13	10
23	2026-06-09 15:00:00+00	29	14	10
23	2026-06-09 18:00:00+00	30	15	10
23	2026-06-09 21:00:00+00	31	16	10
23	2026-06-10 00:00:00+00	32	17	10
23	2026-06-10 03:00:00+00	33	18	10
23	2026-06-10 06:00:00+00	34	19	10
23	2026-06-10 09:00:00+00	35	20	10
23	2026-06-10 12:00:00+00	36	21	10
23	2026-06-10 15:00:00+00	37	22	10
23	2026-06-10 18:00:00+00	38	23	10
23	2026-06-10 21:00:00+00	39	24	10
23	2026-06-11 00:00:00+00	0	25	10
24	2026-06-01 03:00:00+00	1	1	10
24	2026-06-01 06:00:00+00	2	2	10
24	2026-06-01 09:00:00+00	3	3	10
24	2026-06-01 12:00:00+00	4	4	10
24	2026-06-01 15:00:00+00	5	5	10
24	2026-06-01 18:00:00+00	6	6	10
24	2026-06-01 21:00:00+00	7	7	10
24	2026-06-02 00:00:00+00	8	8	10
24	2026-06-02 03:00:00+00	9	9	10
24	2026-06-02 06:00:00+00	10	10	10
24	2026-06-02 09:00:00+00	11	11	10
24	2026-06-02 12:00:00+00	12	12	10
24	2026-06-02 15:00:00+00	13	13	10
24	2026-06-02 18:00:00+00	14	14	10
24	2026-06-02 21:00:00+00	15	15	10
24	2026-06-03 00:00:00+00	16	16	10
24	2026-06-03 03:00:00+00	17	17	10
24	2026-06-03 06:00:00+00	18	18	10
24	2026-06-03 09:00:00+00	19	19	10
24	2026-06-03 12:00:00+00	20	20	10
24	2026-06-03 15:00:00+00	21	21	10
24	2026-06-03 18:00:00+00	22	22	10
24	2026-06-03 21:00:00+00	23	23	10
24	2026-06-04 00:00:00+00	24	24	10
24	2026-06-04 03:00:00+00	25	25	10
24	2026-06-04 06:00:00+00	26	26	10
24	2026-06-04 09:00:00+00	27	27	10
24	2026-06-04 12:00:00+00	28	28	10
24	2026-06-04 15:00:00+00	29	29	10
24	2026-06-04 18:00:00+00	30	30	10
24	2026-06-04 21:00:00+00	31	31	10
24	2026-06-05 00:00:00+00	32	32	10
24	2026-06-05 03:00:00+00	33	33	10
24	2026-06-05 06:00:00+00	34	34	10
24	2026-06-05 09:00:00+00	35	35	10
24	2026-06-05 12:00:00+00	36	36	10
24	2026-06-05 15:00:00+00	37	37	10
24	2026-06-05 18:00:00+00	38	38	10
24	2026-06-05 21:00:00+00	39	39	10
24	2026-06-06 00:00:00+00	0	40	10
24	2026-06-06 03:00:00+00	1	41	10
24	2026-06-06 06:00:00+00	2	42	10
24	2026-06-06 09:00:00+00	3	43	10
24	2026-06-06 12:00:00+00	4	44	10
24	2026-06-06 15:00:00+00	5	45	10
24	2026-06-06 18:00:00+00	6	46	10
24	2026-06-06 21:00:00+00	7	47	10
24	2026-06-07 00:00:00+00	8	48	10
24	2026-06-07 03:00:00+00	9	49	10
24	2026-06-07 06:00:00+00	10	50	10
24	2026-06-07 09:00:00+00	11	51	10
24	2026-06-07 12:00:00+00	12	52	10
24	2026-06-07 15:00:00+00	13	53	10
24	2026-06-07 18:00:00+00	14	54	10
24	2026-06-07 21:00:00+00	15	0	10
24	2026-06-08 00:00:00+00	16	1	10
24	2026-06-08 03:00:00+00	17	2	10
24	2026-06-08 06:00:00+00	18	3	10
24	2026-06-08 09:00:00+00	19	4	10
24	2026-06-08 12:00:00+00	20	5	10
24	2026-06-08 15:00:00+00	21	6	10
24	2026-06-08 18:00:00+00	22	7	10
24	2026-06-08 21:00:00+00	23	8	10
24	2026-06-09 00:00:00+00	24	9	10
24	2026-06-09 03:00:00+00	25	10	10
24	2026-06-09 06:00:00+00	26	11	10
24	2026-06-09 09:00:00+00	27	12	10
24	2026-06-09 12:00:00+00	28	13	10
24	2026-06-09 15:00:00+00	29	14	10
24	2026-06-09 18:00:00+00	30	15	10
24	2026-06-09 21:00:00+00	31	16	10
24	2026-06-10 00:00:00+00	32	17	10
24	2026-06-10 03:00:00+00	33	18	10
24	2026-06-10 06:00:00+00	34	19	10
24	2026-06-10 09:00:00+00	35	20	10
24	2026-06-10 12:00:00+00	36	21	10
24	2026-06-10 15:00:00+00	37	22	10
24	2026-06-10 18:00:00+00	38	23	10
24	2026-06-10 21:00:00+00	39	24	10
24	2026-06-11 00:00:00+00	0	25	10
\.


--
-- Name: inspections_id_seq; Type: SEQUENCE SET; Schema: customs; Owner: harbour_owner
--

SELECT pg_catalog.setval('customs.inspections_id_seq', 300, true);


--
-- Name: Harbour Master's Notes_id_seq; Type: SEQUENCE SET; Schema: public; Owner: harbour_owner
--

SELECT pg_catalog.setval('public."Harbour Master''s Notes_id_seq"', 3, true);


--
-- Name: berths_id_seq; Type: SEQUENCE SET; Schema: public; Owner: harbour_owner
--

SELECT pg_catalog.setval('public.berths_id_seq', 96, true);


--
-- Name: cargo_items_id_seq; Type: SEQUENCE SET; Schema: public; Owner: harbour_owner
--

SELECT pg_catalog.setval('public.cargo_items_id_seq', 2500, true);


--
-- Name: change_log_id_seq; Type: SEQUENCE SET; Schema: public; Owner: harbour_owner
--

SELECT pg_catalog.setval('public.change_log_id_seq', 20, true);


--
-- Name: companies_id_seq; Type: SEQUENCE SET; Schema: public; Owner: harbour_owner
--

SELECT pg_catalog.setval('public.companies_id_seq', 60, true);


--
-- Name: container_moves_id_seq; Type: SEQUENCE SET; Schema: public; Owner: harbour_owner
--

SELECT pg_catalog.setval('public.container_moves_id_seq', 4000, true);


--
-- Name: incidents_id_seq; Type: SEQUENCE SET; Schema: public; Owner: harbour_owner
--

SELECT pg_catalog.setval('public.incidents_id_seq', 20, true);


--
-- Name: invoices_id_seq; Type: SEQUENCE SET; Schema: public; Owner: harbour_owner
--

SELECT pg_catalog.setval('public.invoices_id_seq', 700, true);


--
-- Name: payments_id_seq; Type: SEQUENCE SET; Schema: public; Owner: harbour_owner
--

SELECT pg_catalog.setval('public.payments_id_seq', 500, true);


--
-- Name: people_id_seq; Type: SEQUENCE SET; Schema: public; Owner: harbour_owner
--

SELECT pg_catalog.setval('public.people_id_seq', 600, true);


--
-- Name: port_calls_id_seq; Type: SEQUENCE SET; Schema: public; Owner: harbour_owner
--

SELECT pg_catalog.setval('public.port_calls_id_seq', 900, true);


--
-- Name: ports_id_seq; Type: SEQUENCE SET; Schema: public; Owner: harbour_owner
--

SELECT pg_catalog.setval('public.ports_id_seq', 24, true);


--
-- Name: shifts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: harbour_owner
--

SELECT pg_catalog.setval('public.shifts_id_seq', 200, true);


--
-- Name: voyages_id_seq; Type: SEQUENCE SET; Schema: public; Owner: harbour_owner
--

SELECT pg_catalog.setval('public.voyages_id_seq', 900, true);


--
-- Name: declarations declarations_pkey; Type: CONSTRAINT; Schema: customs; Owner: harbour_owner
--

ALTER TABLE ONLY customs.declarations
    ADD CONSTRAINT declarations_pkey PRIMARY KEY (id);


--
-- Name: inspections inspections_pkey; Type: CONSTRAINT; Schema: customs; Owner: harbour_owner
--

ALTER TABLE ONLY customs.inspections
    ADD CONSTRAINT inspections_pkey PRIMARY KEY (id);


--
-- Name: Harbour Master's Notes Harbour Master's Notes_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public."Harbour Master's Notes"
    ADD CONSTRAINT "Harbour Master's Notes_pkey" PRIMARY KEY (id);


--
-- Name: berths berths_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.berths
    ADD CONSTRAINT berths_pkey PRIMARY KEY (id);


--
-- Name: berths berths_port_id_label_key; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.berths
    ADD CONSTRAINT berths_port_id_label_key UNIQUE (port_id, label);


--
-- Name: cargo_items cargo_items_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.cargo_items
    ADD CONSTRAINT cargo_items_pkey PRIMARY KEY (id);


--
-- Name: cargo_types cargo_types_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.cargo_types
    ADD CONSTRAINT cargo_types_pkey PRIMARY KEY (id);


--
-- Name: change_log change_log_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.change_log
    ADD CONSTRAINT change_log_pkey PRIMARY KEY (id);


--
-- Name: companies companies_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.companies
    ADD CONSTRAINT companies_pkey PRIMARY KEY (id);


--
-- Name: container_moves container_moves_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.container_moves
    ADD CONSTRAINT container_moves_pkey PRIMARY KEY (id, moved_at);


--
-- Name: container_moves_2025 container_moves_2025_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.container_moves_2025
    ADD CONSTRAINT container_moves_2025_pkey PRIMARY KEY (id, moved_at);


--
-- Name: container_moves_2026 container_moves_2026_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.container_moves_2026
    ADD CONSTRAINT container_moves_2026_pkey PRIMARY KEY (id, moved_at);


--
-- Name: containers containers_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.containers
    ADD CONSTRAINT containers_pkey PRIMARY KEY (number);


--
-- Name: countries countries_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.countries
    ADD CONSTRAINT countries_pkey PRIMARY KEY (code);


--
-- Name: cranes cranes_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.cranes
    ADD CONSTRAINT cranes_pkey PRIMARY KEY (id);


--
-- Name: crew crew_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.crew
    ADD CONSTRAINT crew_pkey PRIMARY KEY (vessel, person_id);


--
-- Name: incidents incidents_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.incidents
    ADD CONSTRAINT incidents_pkey PRIMARY KEY (id);


--
-- Name: invoice_lines invoice_lines_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.invoice_lines
    ADD CONSTRAINT invoice_lines_pkey PRIMARY KEY (invoice_id, line);


--
-- Name: invoices invoices_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_pkey PRIMARY KEY (id);


--
-- Name: payments payments_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_pkey PRIMARY KEY (id);


--
-- Name: people people_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);


--
-- Name: port_calls port_calls_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.port_calls
    ADD CONSTRAINT port_calls_pkey PRIMARY KEY (id);


--
-- Name: ports ports_name_key; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.ports
    ADD CONSTRAINT ports_name_key UNIQUE (name);


--
-- Name: ports ports_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.ports
    ADD CONSTRAINT ports_pkey PRIMARY KEY (id);


--
-- Name: shift_members shift_members_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.shift_members
    ADD CONSTRAINT shift_members_pkey PRIMARY KEY (shift_id, person_id);


--
-- Name: shifts shifts_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.shifts
    ADD CONSTRAINT shifts_pkey PRIMARY KEY (id);


--
-- Name: tariffs tariffs_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.tariffs
    ADD CONSTRAINT tariffs_pkey PRIMARY KEY (id);


--
-- Name: tide_predictions tide_predictions_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.tide_predictions
    ADD CONSTRAINT tide_predictions_pkey PRIMARY KEY (port_id, at);


--
-- Name: vessel_types vessel_types_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.vessel_types
    ADD CONSTRAINT vessel_types_pkey PRIMARY KEY (id);


--
-- Name: vessels vessels_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.vessels
    ADD CONSTRAINT vessels_pkey PRIMARY KEY (imo);


--
-- Name: voyages voyages_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.voyages
    ADD CONSTRAINT voyages_pkey PRIMARY KEY (id);


--
-- Name: weather_readings weather_readings_pkey; Type: CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.weather_readings
    ADD CONSTRAINT weather_readings_pkey PRIMARY KEY (port_id, at);


--
-- Name: open_calls; Type: INDEX; Schema: public; Owner: harbour_owner
--

CREATE INDEX open_calls ON public.port_calls USING btree (berth_id) WHERE (departed IS NULL);


--
-- Name: vessels_by_name; Type: INDEX; Schema: public; Owner: harbour_owner
--

CREATE INDEX vessels_by_name ON public.vessels USING gin (name public.gin_trgm_ops);


--
-- Name: container_moves_2025_pkey; Type: INDEX ATTACH; Schema: public; Owner: harbour_owner
--

ALTER INDEX public.container_moves_pkey ATTACH PARTITION public.container_moves_2025_pkey;


--
-- Name: container_moves_2026_pkey; Type: INDEX ATTACH; Schema: public; Owner: harbour_owner
--

ALTER INDEX public.container_moves_pkey ATTACH PARTITION public.container_moves_2026_pkey;


--
-- Name: incidents incidents_are_logged; Type: TRIGGER; Schema: public; Owner: harbour_owner
--

CREATE TRIGGER incidents_are_logged AFTER INSERT OR UPDATE ON public.incidents FOR EACH ROW EXECUTE FUNCTION public.log_change();


--
-- Name: declarations declarations_cargo_item_fkey; Type: FK CONSTRAINT; Schema: customs; Owner: harbour_owner
--

ALTER TABLE ONLY customs.declarations
    ADD CONSTRAINT declarations_cargo_item_fkey FOREIGN KEY (cargo_item) REFERENCES public.cargo_items(id) ON DELETE CASCADE;


--
-- Name: inspections inspections_declaration_fkey; Type: FK CONSTRAINT; Schema: customs; Owner: harbour_owner
--

ALTER TABLE ONLY customs.inspections
    ADD CONSTRAINT inspections_declaration_fkey FOREIGN KEY (declaration) REFERENCES customs.declarations(id) ON DELETE CASCADE;


--
-- Name: inspections inspections_inspector_fkey; Type: FK CONSTRAINT; Schema: customs; Owner: harbour_owner
--

ALTER TABLE ONLY customs.inspections
    ADD CONSTRAINT inspections_inspector_fkey FOREIGN KEY (inspector) REFERENCES public.people(id);


--
-- Name: berths berths_port_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.berths
    ADD CONSTRAINT berths_port_id_fkey FOREIGN KEY (port_id) REFERENCES public.ports(id);


--
-- Name: cargo_items cargo_items_container_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.cargo_items
    ADD CONSTRAINT cargo_items_container_fkey FOREIGN KEY (container) REFERENCES public.containers(number);


--
-- Name: cargo_items cargo_items_type_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.cargo_items
    ADD CONSTRAINT cargo_items_type_id_fkey FOREIGN KEY (type_id) REFERENCES public.cargo_types(id);


--
-- Name: cargo_items cargo_items_voyage_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.cargo_items
    ADD CONSTRAINT cargo_items_voyage_id_fkey FOREIGN KEY (voyage_id) REFERENCES public.voyages(id) ON DELETE CASCADE;


--
-- Name: companies companies_country_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.companies
    ADD CONSTRAINT companies_country_fkey FOREIGN KEY (country) REFERENCES public.countries(code);


--
-- Name: container_moves container_moves_container_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE public.container_moves
    ADD CONSTRAINT container_moves_container_fkey FOREIGN KEY (container) REFERENCES public.containers(number);


--
-- Name: container_moves container_moves_crane_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE public.container_moves
    ADD CONSTRAINT container_moves_crane_id_fkey FOREIGN KEY (crane_id) REFERENCES public.cranes(id);


--
-- Name: containers containers_owner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.containers
    ADD CONSTRAINT containers_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.companies(id);


--
-- Name: cranes cranes_port_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.cranes
    ADD CONSTRAINT cranes_port_id_fkey FOREIGN KEY (port_id) REFERENCES public.ports(id);


--
-- Name: crew crew_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.crew
    ADD CONSTRAINT crew_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: crew crew_vessel_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.crew
    ADD CONSTRAINT crew_vessel_fkey FOREIGN KEY (vessel) REFERENCES public.vessels(imo);


--
-- Name: incidents incidents_port_call_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.incidents
    ADD CONSTRAINT incidents_port_call_id_fkey FOREIGN KEY (port_call_id) REFERENCES public.port_calls(id);


--
-- Name: invoice_lines invoice_lines_invoice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.invoice_lines
    ADD CONSTRAINT invoice_lines_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES public.invoices(id) ON DELETE CASCADE;


--
-- Name: invoices invoices_company_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.companies(id);


--
-- Name: invoices invoices_port_call_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_port_call_id_fkey FOREIGN KEY (port_call_id) REFERENCES public.port_calls(id);


--
-- Name: payments payments_invoice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES public.invoices(id);


--
-- Name: port_calls port_calls_berth_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.port_calls
    ADD CONSTRAINT port_calls_berth_id_fkey FOREIGN KEY (berth_id) REFERENCES public.berths(id);


--
-- Name: port_calls port_calls_voyage_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.port_calls
    ADD CONSTRAINT port_calls_voyage_id_fkey FOREIGN KEY (voyage_id) REFERENCES public.voyages(id) ON DELETE CASCADE;


--
-- Name: ports ports_country_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.ports
    ADD CONSTRAINT ports_country_fkey FOREIGN KEY (country) REFERENCES public.countries(code);


--
-- Name: shift_members shift_members_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.shift_members
    ADD CONSTRAINT shift_members_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);


--
-- Name: shift_members shift_members_shift_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.shift_members
    ADD CONSTRAINT shift_members_shift_id_fkey FOREIGN KEY (shift_id) REFERENCES public.shifts(id) ON DELETE CASCADE;


--
-- Name: shifts shifts_port_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.shifts
    ADD CONSTRAINT shifts_port_id_fkey FOREIGN KEY (port_id) REFERENCES public.ports(id);


--
-- Name: tariffs tariffs_cargo_type_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.tariffs
    ADD CONSTRAINT tariffs_cargo_type_fkey FOREIGN KEY (cargo_type) REFERENCES public.cargo_types(id);


--
-- Name: tide_predictions tide_predictions_port_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.tide_predictions
    ADD CONSTRAINT tide_predictions_port_id_fkey FOREIGN KEY (port_id) REFERENCES public.ports(id);


--
-- Name: vessels vessels_owner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.vessels
    ADD CONSTRAINT vessels_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.companies(id);


--
-- Name: vessels vessels_type_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.vessels
    ADD CONSTRAINT vessels_type_id_fkey FOREIGN KEY (type_id) REFERENCES public.vessel_types(id);


--
-- Name: voyages voyages_from_port_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.voyages
    ADD CONSTRAINT voyages_from_port_fkey FOREIGN KEY (from_port) REFERENCES public.ports(id);


--
-- Name: voyages voyages_to_port_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.voyages
    ADD CONSTRAINT voyages_to_port_fkey FOREIGN KEY (to_port) REFERENCES public.ports(id);


--
-- Name: voyages voyages_vessel_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.voyages
    ADD CONSTRAINT voyages_vessel_fkey FOREIGN KEY (vessel) REFERENCES public.vessels(imo);


--
-- Name: weather_readings weather_readings_port_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: harbour_owner
--

ALTER TABLE ONLY public.weather_readings
    ADD CONSTRAINT weather_readings_port_id_fkey FOREIGN KEY (port_id) REFERENCES public.ports(id);


--
-- Name: TABLE "Harbour Master's Notes"; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public."Harbour Master's Notes" TO harbour_reader;


--
-- Name: TABLE berths; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.berths TO harbour_reader;


--
-- Name: TABLE cargo_items; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.cargo_items TO harbour_reader;


--
-- Name: TABLE cargo_types; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.cargo_types TO harbour_reader;


--
-- Name: TABLE change_log; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.change_log TO harbour_reader;


--
-- Name: TABLE companies; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.companies TO harbour_reader;


--
-- Name: TABLE container_moves; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.container_moves TO harbour_reader;


--
-- Name: TABLE container_moves_2025; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.container_moves_2025 TO harbour_reader;


--
-- Name: TABLE container_moves_2026; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.container_moves_2026 TO harbour_reader;


--
-- Name: TABLE containers; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.containers TO harbour_reader;


--
-- Name: TABLE countries; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.countries TO harbour_reader;


--
-- Name: TABLE cranes; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.cranes TO harbour_reader;


--
-- Name: TABLE crew; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.crew TO harbour_reader;


--
-- Name: TABLE incidents; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.incidents TO harbour_reader;


--
-- Name: TABLE invoice_lines; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.invoice_lines TO harbour_reader;


--
-- Name: TABLE invoices; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.invoices TO harbour_reader;


--
-- Name: TABLE payments; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.payments TO harbour_reader;


--
-- Name: TABLE open_invoices; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.open_invoices TO harbour_reader;


--
-- Name: TABLE people; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.people TO harbour_reader;


--
-- Name: TABLE port_calls; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.port_calls TO harbour_reader;


--
-- Name: TABLE ports; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.ports TO harbour_reader;


--
-- Name: TABLE shift_members; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.shift_members TO harbour_reader;


--
-- Name: TABLE shifts; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.shifts TO harbour_reader;


--
-- Name: TABLE tariffs; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.tariffs TO harbour_reader;


--
-- Name: TABLE tide_predictions; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.tide_predictions TO harbour_reader;


--
-- Name: TABLE traffic_by_port; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.traffic_by_port TO harbour_reader;


--
-- Name: TABLE vessel_types; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.vessel_types TO harbour_reader;


--
-- Name: TABLE vessels; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.vessels TO harbour_reader;


--
-- Name: TABLE voyages; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.voyages TO harbour_reader;


--
-- Name: TABLE weather_readings; Type: ACL; Schema: public; Owner: harbour_owner
--

GRANT SELECT ON TABLE public.weather_readings TO harbour_reader;


--
-- Name: traffic_by_port; Type: MATERIALIZED VIEW DATA; Schema: public; Owner: harbour_owner
--

REFRESH MATERIALIZED VIEW public.traffic_by_port;


--
-- PostgreSQL database dump complete
--

\unrestrict 2HK0hYD9kNcp6OiXLHqfQ6qQCmWZyMFKOCvUA3YqMpAHqfKcRoOH5210T2zLlK2

