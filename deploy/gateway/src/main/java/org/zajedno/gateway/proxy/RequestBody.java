package org.zajedno.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request while it comes in. Its beginning is waited for, so that whoever sends slowly holds no connection to a
 * service meanwhile; then it streams, and back-pressure goes through to the sender. It fails as soon as more has come
 * than may pass.
 */
final class RequestBody implements ReadStream<Buffer> {

    /** Bytes that are waited for: the whole of what people write, the beginning of a file. */
    private static final int BEGINNING = 16_384;
    /** Bytes a second that a body brings at the least, on average, once the patience with it is over. */
    private static final long SLOWEST = 1024;

    private final ReadStream<Buffer> body;
    private final long limit;
    private final Duration patience;
    private final long start = System.nanoTime();
    private @Nullable Buffer beginning;
    private @Nullable Handler<Buffer> handler;
    private @Nullable Handler<Void> endHandler;
    private @Nullable Handler<Throwable> failureHandler;
    private @Nullable Throwable failure;
    private long seen;
    private long progress = start;
    private boolean paused;
    private boolean slow;
    private boolean ended;
    private boolean exceeded;
    private boolean unreadable;
    private @Nullable Handler<Throwable> listener;

    RequestBody(ReadStream<Buffer> body, long limit, Duration patience) {
        this.body = body;
        this.limit = limit;
        this.patience = patience;
    }

    /** Comes true when the body's beginning is there, or all of a shorter one; fails when it takes too long. */
    Future<Void> begun(Vertx vertx) {
        if (unreadable) {
            return Future.failedFuture("the body cannot be read");
        }
        Promise<Void> begun = Promise.promise();
        long timer = vertx.setTimer(patience.toMillis(), fired -> {
            slow = true;
            begun.tryFail("the body is too slow");
        });
        listenWith(gone -> {
            failure = gone;
            begun.tryFail(gone);
        });
        body.endHandler(end -> {
            ended = true;
            begun.tryComplete();
        });
        var gathered = Buffer.buffer();
        beginning = gathered;
        body.handler(chunk -> {
            count(chunk);
            gathered.appendBuffer(chunk);
            if (gathered.length() >= BEGINNING) {
                body.pause();
                begun.tryComplete();
            }
        });
        body.resume();
        return begun.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private void listenWith(@Nullable Handler<Throwable> wanted) {
        listener = wanted;
        body.exceptionHandler(wanted);
    }

    /** Fails, because what comes is no body. */
    void breakOff() {
        unreadable = true;
        if (listener != null) {
            listener.handle(new IllegalArgumentException("the body cannot be read"));
        }
    }

    /** Whether what came was no body. */
    boolean isUnreadable() {
        return unreadable;
    }

    /** Whether more has come than may pass. */
    boolean exceeded() {
        return exceeded;
    }

    /** Whether more of it has to come from the sender, and the service has read what came. */
    boolean awaitsSender() {
        return !ended && !paused;
    }

    /** Whether nothing comes any more, or less in so much time than from the worst of lines. */
    boolean isTooSlow() {
        if (slow || !awaitsSender()) {
            return slow;
        }
        long now = System.nanoTime();
        boolean stalled = now - progress >= patience.toNanos() / 3;
        boolean overdue = now - start >= patience.toNanos();
        return stalled || (overdue && seen < SLOWEST * TimeUnit.NANOSECONDS.toSeconds(now - start));
    }

    /** When the last of it came, as {@link System#nanoTime()}. */
    long progress() {
        return progress;
    }

    @Override
    public RequestBody handler(@Nullable Handler<Buffer> wanted) {
        handler = wanted;
        if (!ended) {
            body.handler(wanted == null ? null : this::take);
        }
        return this;
    }

    @Override
    public RequestBody exceptionHandler(@Nullable Handler<Throwable> wanted) {
        failureHandler = wanted;
        listenWith(wanted);
        if (failure != null && wanted != null) {
            wanted.handle(failure);
        }
        return this;
    }

    @Override
    public RequestBody pause() {
        paused = true;
        body.pause();
        return this;
    }

    @Override
    public RequestBody resume() {
        paused = false;
        giveBeginning();
        if (!paused) {
            body.resume();
        }
        return this;
    }

    @Override
    public RequestBody fetch(long amount) {
        throw new UnsupportedOperationException("a pipe resumes");
    }

    @Override
    public RequestBody endHandler(@Nullable Handler<Void> wanted) {
        endHandler = wanted;
        if (!ended) {
            body.endHandler(end -> {
                ended = true;
                if (endHandler != null) {
                    endHandler.handle(end);
                }
            });
        }
        return this;
    }

    private void giveBeginning() {
        if (beginning == null || handler == null) {
            return;
        }
        Buffer first = beginning;
        beginning = null;
        boolean whole = ended;
        if (first.length() > 0) {
            handler.handle(first);
        }
        if (whole && endHandler != null) {
            endHandler.handle(null);
        }
    }

    private void take(Buffer chunk) {
        if (exceeded) {
            return;
        }
        count(chunk);
        if (seen > limit) {
            exceeded = true;
            if (failureHandler != null) {
                failureHandler.handle(new IllegalStateException("body exceeds " + limit + " bytes"));
            }
        } else if (handler != null) {
            handler.handle(chunk);
        }
    }

    private void count(Buffer chunk) {
        seen += chunk.length();
        progress = System.nanoTime();
    }
}
