package org.zajedno.participants.identity;

import io.smallrye.config.ConfigMapping;

/** What the vault is locked with. */
@ConfigMapping(prefix = "zajedno.vault")
public interface VaultConfig {

    /** 32 bytes in base64. Whoever loses it loses every identity; whoever has it and the database has them all. */
    String key();
}
