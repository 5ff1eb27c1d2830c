-- The organisation's own corrections of the treaty facts, cell by cell as a file holds them. A row is never changed and never removed:
-- one that no longer counts says who took it back, when and why.
create table own_correction (
  number varchar(11) not null primary key,
  treaty varchar(40) not null,
  state varchar(40) not null,
  what varchar(40) not null,
  mechanism varchar(40) not null,
  provisions varchar(1000) not null,
  date_of varchar(40) not null,
  until_day varchar(40) not null,
  instead_of varchar(40) not null,
  source varchar(500) not null,
  source_date varchar(40) not null,
  note varchar(2000) not null,
  entered_by varchar(60) not null,
  entered_at varchar(30) not null,
  taken_back_by varchar(60),
  taken_back_at varchar(30),
  taken_back_because varchar(1000),
  constraint own_correction_taken_back_whole check (
    (taken_back_by is null and taken_back_at is null and taken_back_because is null)
    or (taken_back_by is not null and taken_back_at is not null and taken_back_because is not null))
);
