package org.zajedno.participants;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.AccessMatrix;

@QuarkusTest
class AccessMatrixTest extends AccessMatrix {}
