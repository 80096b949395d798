package org.zajedno.dissemination;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.AccessMatrix;

@QuarkusTest
class DisseminationAccessMatrixTest extends AccessMatrix {}
