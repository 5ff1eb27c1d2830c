-- Figures that partners gave and that no rule counts. A row is never changed: a later one of the same indicator and period takes its place.
create table partner_figure (
  id uuid not null primary key,
  agreement varchar(60) not null,
  indicator varchar(20) not null,
  period varchar(30) not null,
  entered varchar(60) not null,
  source varchar(1000000) not null,
  workbook_sha256 varchar(64) not null,
  taken_by varchar(60) not null,
  taken_at varchar(30) not null
);
create index partner_figure_by_agreement on partner_figure (agreement, taken_at);
