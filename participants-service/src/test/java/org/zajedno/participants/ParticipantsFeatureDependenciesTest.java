package org.zajedno.participants;

import org.zajedno.kit.testing.FeatureDependenciesTestBase;

class ParticipantsFeatureDependenciesTest extends FeatureDependenciesTestBase {}
