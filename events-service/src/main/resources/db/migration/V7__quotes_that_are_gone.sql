-- Which quotes were shown and are no more: for whoever keeps in step with them. Ids that were public, and nothing else: no wall.
create table quote_gone (
    quote_id uuid        primary key,
    event_id uuid        not null,
    gone_at  timestamptz not null
);
create index quote_gone_by_event on quote_gone (event_id, gone_at, quote_id);
grant select, insert on quote_gone to ${app};

create function remember_gone_quote() returns trigger language plpgsql
    as 'begin
            insert into quote_gone (quote_id, event_id, gone_at) values (old.id, old.event_id, clock_timestamp())
            on conflict (quote_id) do nothing;
            return null;
        end';
create trigger gone after delete on attendee_quote for each row execute function remember_gone_quote();
