/** Lists, page by page: their order, their cursors, and the queries behind them. */
package org.zajedno.kit.paging;
