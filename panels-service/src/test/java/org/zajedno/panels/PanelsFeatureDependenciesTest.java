package org.zajedno.panels;

import org.zajedno.kit.testing.FeatureDependenciesTestBase;

class PanelsFeatureDependenciesTest extends FeatureDependenciesTestBase {}
