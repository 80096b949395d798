package org.zajedno.gateway.framing;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.util.List;
import java.util.Set;

/**
 * Refuses a head with folded lines (RFC 9112 §5.2), which the server's decoder joins silently: a server that does not
 * join them reads other headers than we do; and any version but HTTP/1.0 and HTTP/1.1, which it would serve as if it spoke
 * it. Nothing more is read from a connection on which one came.
 *
 * <p>The server answers what its decoder refuses with a bare status and asks nobody. So that it is told like everything else
 * that is refused, such a head goes on as a request without a host, which nothing serves, and with the status in a header.
 */
public final class StrictDecoder extends VertxHttpRequestDecoder {

    /** Of a head that was not read: the status of its answer. */
    public static final String STATUS = "x-unread-status";

    /** Longest request line and longest head, in bytes. */
    private static final HttpServerOptions LIMITS =
            new HttpServerOptions().setMaxInitialLineLength(8192).setMaxHeaderSize(32_768);

    private static final Set<HttpVersion> VERSIONS = Set.of(HttpVersion.HTTP_1_0, HttpVersion.HTTP_1_1);

    private boolean inHead = true;
    private boolean midHead;
    private boolean folded;
    private boolean refused;

    StrictDecoder() {
        super(LIMITS);
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf bytes, List<Object> decoded) throws Exception {
        if (refused) {
            bytes.skipBytes(bytes.readableBytes());
            return;
        }
        int start = bytes.readerIndex();
        int known = decoded.size();
        super.decode(context, bytes, decoded);
        if (inHead && bytes.readerIndex() > start) {
            folded |= hasFold(bytes, start, bytes.readerIndex());
            midHead = true;
        }
        for (Object message : decoded.subList(known, decoded.size())) {
            note(message);
        }
    }

    private void note(Object message) {
        if (message instanceof HttpRequest request) {
            int status = statusToRefuse(request);
            refused = status != 0;
            if (refused) {
                makeUnservable(request, status);
            }
            inHead = false;
            midHead = false;
            folded = false;
        }
        if (message instanceof LastHttpContent) {
            inHead = true;
        }
    }

    private int statusToRefuse(HttpRequest request) {
        var result = request.decoderResult();
        if (result.isFailure()) {
            return switch (result.cause()) {
                case TooLongHttpLineException tooLong -> 414;
                case TooLongHttpHeaderException tooLong -> 431;
                default -> 400;
            };
        }
        if (folded) {
            return 400;
        }
        return VERSIONS.contains(request.protocolVersion()) ? 0 : 505;
    }

    private static void makeUnservable(HttpRequest request, int status) {
        request.setDecoderResult(DecoderResult.SUCCESS);
        // HTTP/1.0, which the decoder makes of a line that it cannot read, would need no host.
        request.setProtocolVersion(HttpVersion.HTTP_1_1).setUri("/");
        request.headers().remove(HttpHeaderNames.HOST).set(STATUS, status);
    }

    private boolean hasFold(ByteBuf bytes, int from, int to) {
        boolean lineBegins = midHead;
        for (int i = from; i < to; i++) {
            byte b = bytes.getByte(i);
            if (lineBegins && (b == ' ' || b == '\t')) {
                return true;
            }
            lineBegins = b == '\n';
        }
        return false;
    }
}
