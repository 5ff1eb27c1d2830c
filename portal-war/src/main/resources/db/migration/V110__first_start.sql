-- Holds one row once sample cases were taken in, so that they never are a second time.
create table first_start (
  id integer not null primary key,
  filled_on date not null
);
