package org.zajedno.dissemination;

import org.zajedno.kit.testing.FeatureDependenciesTestBase;

class DisseminationFeatureDependenciesTest extends FeatureDependenciesTestBase {}
