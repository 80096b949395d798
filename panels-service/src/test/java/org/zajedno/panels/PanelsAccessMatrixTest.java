package org.zajedno.panels;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.AccessMatrix;

@QuarkusTest
class PanelsAccessMatrixTest extends AccessMatrix {}
