namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// Words of degree, nearness and movement. They qualify a number and end no measure's name, so directly before a bare number
/// they can change what it means. The class is closed, unlike that of the nouns and verbs that end names.
/// </summary>
internal static class DegreeWords
{
    /// <summary>The last syllables, parted by blanks.</summary>
    public const string Text =
        // degree
        "hẳn xa rất lắm hơi chút tí tẹo xíu mấy cực tột "
        // surplus and shortfall
        + "nhỉnh già trội lố hụt dôi thua "
        // nearness, with the words that are formed by repeating a sound
        + "soát quẩn quanh sát sít suýt nghé ngửa ngang mé mấp lửng chờn vờn đẹt phỏng ngót nghét trèm kề chênh "
        // only, just, already
        + "chỉ những tận trọn vẹn cũng nổi đủ cứ chớm rưỡi chạm cán đuổi "
        // denial
        + "hổng nỏ khỏi tuyệt "
        // movement and restraint
        + "rơi tuột trượt dốc trồi nhô nhảy hãm ghìm chặn kìm ghim neo dừng bám sụp lấn thủng xuyên nhún";
}
