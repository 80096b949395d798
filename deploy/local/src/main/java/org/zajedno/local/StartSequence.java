package org.zajedno.local;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/** One start of some parts: each as soon as what it needs is ready, and no more at once than there are processors. */
final class StartSequence {
    private final List<PartProcess> parts;
    private final ProgressListener progressListener;
    private final Semaphore processors =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private volatile boolean broken;

    StartSequence(List<PartProcess> parts, ProgressListener progressListener) {
        this.parts = List.copyOf(parts);
        this.progressListener = progressListener;
    }

    /** Returns when all are ready; throws the first trouble as soon as there is one, and starts nothing more. */
    void untilReady() throws InterruptedException {
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        var outcome = new CompletableFuture<Void>();
        var ready = new HashMap<String, CompletableFuture<Void>>();
        for (var part : parts) {
            ready.put(part.part().name(), begin(part, ready, workers));
        }
        ready.values()
                .forEach(one -> one.whenComplete((_, failure) -> {
                    if (failure != null) {
                        broken = true;
                        outcome.completeExceptionally(failure);
                    }
                }));
        CompletableFuture.allOf(ready.values().toArray(CompletableFuture<?>[]::new))
                .thenRun(() -> outcome.complete(null));
        try {
            outcome.get();
        } catch (ExecutionException e) {
            throw asStackException(e);
        } finally {
            workers.shutdownNow();
        }
    }

    private CompletableFuture<Void> begin(
            PartProcess part, Map<String, CompletableFuture<Void>> ready, ExecutorService workers) {
        var needed = part.part().needs().stream().map(ready::get).filter(Objects::nonNull);
        var prepared = CompletableFuture.runAsync(() -> attempt(part, () -> prepare(part.part())), workers);
        var all = Stream.concat(needed, Stream.of(prepared)).toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(all).thenRunAsync(() -> attempt(part, () -> start(part)), workers);
    }

    private void prepare(Part part) throws Exception {
        if (part.isPrepared()) {
            part.prepare();
            return;
        }
        var what = "set up " + part.name();
        var began = System.nanoTime();
        progressListener.begins(what);
        part.prepare();
        progressListener.done(what, Duration.ofNanos(System.nanoTime() - began), "this once");
    }

    private void start(PartProcess part) throws Exception {
        processors.acquire();
        try {
            var name = part.part().name();
            var began = System.nanoTime();
            progressListener.begins(name);
            part.start();
            progressListener.done(
                    name,
                    Duration.ofNanos(System.nanoTime() - began),
                    part.part().address());
        } finally {
            processors.release();
        }
    }

    private void attempt(PartProcess part, StartAction step) {
        if (broken) {
            throw new LocalStackException(part.part().name() + " was not started any more.");
        }
        try {
            step.run();
        } catch (LocalStackException e) {
            throw e;
        } catch (IOException e) {
            throw LocalStackException.of(part.part().name() + " could not be started", e);
        } catch (Exception e) {
            throw new LocalStackException(
                    "%s could not be started: %s.".formatted(part.part().name(), plain(e)));
        }
    }

    private static String plain(Exception e) {
        var message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }

    private static LocalStackException asStackException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LocalStackException localStackException) {
                return localStackException;
            }
        }
        return new LocalStackException("The start failed: " + failure.getMessage() + ".");
    }

    /** Something that may fail in any way. */
    @FunctionalInterface
    private interface StartAction {
        void run() throws Exception;
    }
}
