package org.zajedno.kit.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body on its way in, which tells why it cannot be read to its end. */
final class LimitedInputStream extends FilterInputStream {

    private final long limit;
    private long seen;

    LimitedInputStream(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read;
        try {
            read = super.read(bytes, from, length);
        } catch (IOException brokenOff) {
            throw new UnreadBodyException(400, brokenOff);
        }
        seen += Math.max(read, 0);
        if (seen > limit) {
            throw new UnreadBodyException(413, null);
        }
        return read;
    }
}
