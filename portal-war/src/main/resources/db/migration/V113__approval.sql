-- A document that a second person has to approve before it is released, and what that person said. It holds what the release will
-- say of the making, because an upgrade may lie between, and the key of its pseudonyms until the decision.
create table approval (
  document varchar(11) not null primary key references document (number),
  case_ref varchar(20) not null,
  requester varchar(60) not null,
  template_version varchar(60) not null,
  rule_set_version varchar(60) not null,
  pseudonym_key varchar(64),
  state varchar(10) not null,
  decided_by varchar(60),
  decided_at varchar(30),
  reason varchar(1000),
  constraint approval_four_eyes check (decided_by <> requester),
  constraint approval_decided check (
    (state = 'AWAITED' and decided_by is null and decided_at is null and reason is null)
    or (state = 'GIVEN' and decided_by is not null and decided_at is not null and reason is null)
    or (state = 'SENT_BACK' and decided_by is not null and decided_at is not null and reason is not null))
);
create index approval_by_case on approval (case_ref, state);
