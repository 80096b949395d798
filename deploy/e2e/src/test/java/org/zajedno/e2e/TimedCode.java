package org.zajedno.e2e;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The codes that an app shows for a key (RFC 6238): six digits, every 30 seconds others. */
final class TimedCode {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final Duration PERIOD = Duration.ofSeconds(30);

    private final byte[] key;

    /** @param printed as the page shows it, in base 32 with spaces (RFC 4648 section 6) */
    TimedCode(String printed) {
        var letters = printed.replace(" ", "");
        var bytes = ByteBuffer.allocate(letters.length() * BITS / Byte.SIZE);
        int held = 0;
        int bits = 0;
        for (char letter : letters.toCharArray()) {
            held = held << BITS | ALPHABET.indexOf(letter);
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.put((byte) (held >> bits));
                held &= (1 << bits) - 1;
            }
        }
        key = bytes.array();
    }

    String now() throws GeneralSecurityException {
        return at(Clock.systemUTC().millis() / PERIOD.toMillis());
    }

    /** The one after it, which is taken already, for clocks that are fast; each is taken once. */
    String next() throws GeneralSecurityException {
        return at(Clock.systemUTC().millis() / PERIOD.toMillis() + 1);
    }

    private String at(long period) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key, "HmacSHA1"));
        var digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
        int from = digest[digest.length - 1] & 0xf;
        int number = ByteBuffer.wrap(digest, from, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }
}
