package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.AccessMatrixTestBase;

@QuarkusTest
class PanelsAccessMatrixTest extends AccessMatrixTestBase {}
