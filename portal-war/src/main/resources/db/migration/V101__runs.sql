create table run (
  number varchar(11) not null primary key,
  case_ref varchar(20) not null,
  audience varchar(20) not null,
  language varchar(10) not null,
  format varchar(10) not null,
  requester varchar(60) not null,
  asked_at varchar(30) not null,
  state varchar(10) not null,
  stage integer not null,
  attempt integer not null,
  failures integer not null,
  next_try_at varchar(30),
  started_at varchar(30),
  ended_at varchar(30),
  ended_by varchar(60),
  reason varchar(40),
  details varchar(1000),
  document varchar(11)
);
create index run_by_state on run (state, asked_at);

-- What db-scheduler hands runs out by; its columns are its own.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data ${bytes},
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
