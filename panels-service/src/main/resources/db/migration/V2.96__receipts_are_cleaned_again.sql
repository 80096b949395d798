-- by which rules a receipt was cleaned: those from before are cleaned when somebody asks for them, for only the service can open them
alter table claim_receipt add cleaned_by int not null default 1;
alter table claim_receipt alter cleaned_by drop default;
grant update on claim_receipt to ${app};
