package org.zajedno.events;

import org.zajedno.kit.testing.FeatureDependenciesTestBase;

class EventsFeatureDependenciesTest extends FeatureDependenciesTestBase {}
