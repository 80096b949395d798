-- By this mark a name that is to be printed is known as what its contributor chose; facts from before do not have it.
alter table contribution add column credit_digest text;
