package org.zajedno.panels.responseboard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.panels.PanelsConfig;

/** Sums the counts of topics up, so that a response board reads few rows however much was said. */
@ApplicationScoped
class SumTopicCountsJob {

    private final TopicCountRepository topicCounts;
    private final CountryWall wall;
    private final PanelsConfig config;

    SumTopicCountsJob(TopicCountRepository topicCounts, CountryWall wall, PanelsConfig config) {
        this.topicCounts = topicCounts;
        this.wall = wall;
        this.config = config;
    }

    @Scheduled(every = "10s", identity = "sum-topic-counts", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sum() {
        QuarkusTransaction.requiringNew().run(() -> wall.within(config.countries(), topicCounts::sum));
    }
}
