package org.zajedno.participants.identity;

import io.smallrye.config.ConfigMapping;

/** The key that encrypts the vault. */
@ConfigMapping(prefix = "zajedno.vault")
public interface VaultConfig {

    /** 32 bytes in base64. Whoever loses it loses every identity; whoever has it and the database has them all. */
    String key();
}
