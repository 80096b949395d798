package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.HiddenFactsTestBase;

@QuarkusTest
class PanelsHiddenFactsTest extends HiddenFactsTestBase {}
