package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.HiddenFacts;

@QuarkusTest
class PanelsHiddenFactsTest extends HiddenFacts {}
