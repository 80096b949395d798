-- Credits that were told before a fact carried the mark of its line are told again.
alter table contribution add column digest_told boolean not null default false;
create index contribution_without_digest on contribution (id)
    where not digest_told and credit_preference in ('NAMED', 'PSEUDONYM');
