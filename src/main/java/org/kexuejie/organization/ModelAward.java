package org.kexuejie.organization;

/**
 * When a unit was named 广西中小学生发明创造示范单位.
 *
 * @param batch 批次, counted from 1
 * @param year 授予年份
 */
public record ModelAward(int batch, int year) {

    public static final int LAST_BATCH = 99;
    public static final int FIRST_YEAR = 1980;
    public static final int LAST_YEAR = 2100;
}
