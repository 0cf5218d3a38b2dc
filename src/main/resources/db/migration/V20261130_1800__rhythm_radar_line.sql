create table radar_line (
    id bigint generated always as identity primary key,
    circle_id bigint not null unique references circle (id),
    client_id bigint not null references client (id),
    project_id bigint references project (id),
    weight int not null default 0 check (weight >= 0),
    grounds int not null default 0 check (grounds >= 0),
    since timestamptz,
    owner_id bigint references person (id),
    act_by timestamptz,
    step text not null default '' check (length(step) <= 500),
    version int not null default 1,
    constraint radar_line_listed_check check (grounds = 0 or since is not null)
);
comment on table radar_line is 'A client or a project as the radar sees it: the sum of its signs, and who acts by when.';
comment on column radar_line.circle_id is 'The circle of the client or project; its signs are those of this circle alone, so that no sum tells of what somebody may not see.';
comment on column radar_line.weight is 'Sum of the weights of its signs that count now.';
comment on column radar_line.grounds is 'How many of them stand alone; with none it is not on the radar.';
comment on column radar_line.since is 'When the earliest sign that stands alone began to count.';
comment on column radar_line.act_by is 'Until when the owner should act.';
comment on column radar_line.step is 'What somebody decided to do; empty while the suggestion of the heaviest sign holds.';

-- The page: heaviest first, only what is on the radar.
create index radar_line_weight_idx on radar_line (weight desc, id) where grounds > 0;
create index radar_line_client_idx on radar_line (client_id);
create index radar_line_project_idx on radar_line (project_id) where project_id is not null;
create index radar_line_owner_idx on radar_line (owner_id, act_by) where grounds > 0;
