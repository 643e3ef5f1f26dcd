package org.partnershipportal.overview.sample;

import java.util.List;
import org.partnershipportal.platform.access.UnfitSetting;
import org.partnershipportal.platform.access.spi.SampleRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Fills an empty development database at the start: before the portal serves anyone, and before any scheduled work. It
 * is done once. A story left half told by an interrupted start is never continued.
 */
@Component
@Profile("sample & !production")
class SampleStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SampleStart.class);

    private final SampleLoader loader;
    private final SampleMarks marks;
    private final List<SampleRecords> samples;
    private final Environment environment;
    private volatile boolean running;

    SampleStart(SampleLoader loader, SampleMarks marks, List<SampleRecords> samples, Environment environment) {
        this.loader = loader;
        this.marks = marks;
        this.samples = samples;
        this.environment = environment;
    }

    /** Before the server, which comes near the end of all phases. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        running = true;
        switch (marks.state()) {
            case TOLD -> LOG.debug("The sample story was told before");
            case HALF ->
                throw new UnfitSetting(
                        "The portal was ended while it loaded the sample, so that the database holds half of it.",
                        "Delete the folder “database” in PORTAL_DATA, or set PORTAL_DB_URL to an empty database.");
            case NONE -> begin();
        }
    }

    private void begin() {
        if (samples.stream().anyMatch(SampleRecords::present)) {
            LOG.info("The database holds an earlier sample, which is kept; the story is told in an empty one");
            return;
        }
        marks.begin();
        Story story = loader.story();
        loader.tell(story, environment.acceptsProfiles(Profiles.of("bench")) ? story.stepsOfFew() : story.steps());
        marks.end();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
