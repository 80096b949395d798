/** Lists, page by page: their order, their cursors, and the queries behind them. */
@NullMarked
package org.zajedno.kit.paging;

import org.jspecify.annotations.NullMarked;
