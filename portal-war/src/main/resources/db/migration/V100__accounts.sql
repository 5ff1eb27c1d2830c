create table account (
  name varchar(60) not null primary key,
  role varchar(10) not null check (role in ('STAFF', 'DONOR', 'ADMIN')),
  password_hash varchar(300) not null,
  created_at varchar(30) not null
);
