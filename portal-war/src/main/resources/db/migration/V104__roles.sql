-- Two more roles. The check of the first table has no name that both databases know it by, so the table is made anew.
create table account_with_more_roles (
  name varchar(60) not null primary key,
  role varchar(20) not null,
  password_hash varchar(300) not null,
  created_at varchar(30) not null,
  constraint account_role check (role in ('STAFF', 'LEGAL', 'DONOR', 'TREATY_BODY', 'ADMIN'))
);
insert into account_with_more_roles (name, role, password_hash, created_at)
  select name, role, password_hash, created_at from account;
drop table account;
alter table account_with_more_roles rename to account;
