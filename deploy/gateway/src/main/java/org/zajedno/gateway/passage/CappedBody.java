package org.zajedno.gateway.passage;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A request's body that fails as soon as more has come than may pass; back-pressure goes through to the sender. */
final class CappedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private final Runnable onProgress;
    private Handler<Buffer> handler;
    private Handler<Throwable> failureHandler;
    private long seen;
    private boolean exceeded;

    CappedBody(ReadStream<Buffer> body, long limit, Runnable onProgress) {
        this.body = body;
        this.limit = limit;
        this.onProgress = onProgress;
    }

    boolean exceeded() {
        return exceeded;
    }

    @Override
    public CappedBody handler(Handler<Buffer> wanted) {
        handler = wanted;
        body.handler(wanted == null ? null : this::take);
        return this;
    }

    @Override
    public CappedBody exceptionHandler(Handler<Throwable> wanted) {
        failureHandler = wanted;
        body.exceptionHandler(wanted);
        return this;
    }

    @Override
    public CappedBody pause() {
        body.pause();
        return this;
    }

    @Override
    public CappedBody resume() {
        body.resume();
        return this;
    }

    @Override
    public CappedBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public CappedBody endHandler(Handler<Void> wanted) {
        body.endHandler(wanted);
        return this;
    }

    private void take(Buffer chunk) {
        if (exceeded) {
            return;
        }
        seen += chunk.length();
        if (seen > limit) {
            exceeded = true;
            failureHandler.handle(new IllegalStateException("body exceeds " + limit + " bytes"));
            return;
        }
        onProgress.run();
        handler.handle(chunk);
    }
}
