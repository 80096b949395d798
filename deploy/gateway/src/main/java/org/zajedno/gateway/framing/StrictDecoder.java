package org.zajedno.gateway.framing;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Refuses the two kinds of heads that Netty's decoder accepts and other servers read differently. One has folded lines (RFC 9112
 * §5.2), which Netty joins. The other names a version that is neither HTTP/1.0 nor HTTP/1.1. Nothing more is read from a
 * connection on which one came. Everything else that can be read in two ways is refused by Netty itself: two lengths, a length
 * beside chunks, a space before the colon, characters that no header may have.
 *
 * <p>Vert.x answers what Netty refuses with a bare status. Callers are promised a problem document, so such a head goes on as a
 * request without a host, which nothing serves, and with the status in a header. For a body whose chunks cannot be read Vert.x
 * closes the connection without an answer. The reader of the body is told instead and can answer first.
 *
 * <p>{@code StrictDecoderExtensionTest} has a request for each of these checks.
 */
public final class StrictDecoder extends VertxHttpRequestDecoder {

    /** Of a head that was not read: the status of its answer. */
    public static final String STATUS = "x-unread-status";

    /** Longest request line and longest head, in bytes. */
    private static final HttpServerOptions LIMITS =
            new HttpServerOptions().setMaxInitialLineLength(8192).setMaxHeaderSize(32_768);

    private static final Set<HttpVersion> VERSIONS = Set.of(HttpVersion.HTTP_1_0, HttpVersion.HTTP_1_1);

    private static final int TO_ANSWER_SECONDS = 5;
    private static final AttributeKey<Runnable> READER = AttributeKey.valueOf("zajedno.body-reader");
    private static final AttributeKey<Boolean> UNREADABLE = AttributeKey.valueOf("zajedno.body-unreadable");

    private boolean inHead = true;
    private boolean midHead;
    private boolean folded;
    private boolean refused;

    StrictDecoder() {
        super(LIMITS);
    }

    /** Tells, once and on the connection's own thread, that the rest of the request's body cannot be read. */
    public static void onUnreadableBody(HttpServerRequest request, Runnable reader) {
        if (request.connection() instanceof ConnectionBase connection) {
            var channel = connection.channel();
            channel.attr(READER).set(reader);
            // the chunks can come while the caller is still being identified: readerThatComesLateIsToldToo
            if (channel.attr(UNREADABLE).get() != null) {
                channel.eventLoop().execute(reader);
            }
        }
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
            note(context, message);
        }
        if (decoded.size() > known && decoded.getLast() instanceof HttpContent content && isUnreadable(content)) {
            tell(context, decoded);
        }
    }

    private static boolean isUnreadable(HttpContent content) {
        return content.decoderResult().isFailure();
    }

    private void tell(ChannelHandlerContext context, List<Object> decoded) {
        // Netty reads nothing more by itself
        decoded.removeLast();
        context.channel().attr(UNREADABLE).set(true);
        // connectionEndsThoughNobodyReadsTheBodyAndNobodyAnswers
        context.channel().eventLoop().schedule(() -> context.channel().close(), TO_ANSWER_SECONDS, TimeUnit.SECONDS);
        Runnable reader = context.channel().attr(READER).get();
        if (reader != null) {
            // behind what was decoded before it
            context.channel().eventLoop().execute(reader);
        }
    }

    private void note(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            context.channel().attr(READER).set(null);
            int status = statusToRefuse(request);
            refused = status != 0;
            if (refused) {
                makeUnservable(request, status);
            }
            inHead = false;
            midHead = false;
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
            // headThatCanBeReadInTwoWaysComesWithoutAHost
            return 400;
        }
        // whatIsTooLongOrOfAnotherVersionSaysItsStatus
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
