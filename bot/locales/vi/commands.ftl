### Vietnamese: written by a language model, not yet read by a native speaker.

# Commands: at most 60 letters each
command-start = Bắt đầu trò chuyện
command-language = Chọn ngôn ngữ
command-help = Tôi làm được gì
command-privacy = Lời bạn viết được xử lý thế nào
command-stop = Dừng câu hỏi đang hỏi
command-forget = Xóa hết ngay bây giờ
bot-short-description = Trả lời câu hỏi về việc sang Đức và tìm nơi tư vấn phù hợp với bạn. Miễn phí.
bot-description =
    Bạn định sang Đức? Hãy hỏi tôi bằng tiếng của bạn: về visa, việc làm, học nghề, du học, gia đình, tị nạn, tiếng Đức hay nhà ở.
    Tôi trả lời ngắn gọn, có ghi nguồn, và tìm nơi tư vấn mà bạn liên lạc được trước khi đi. Tôi là một chương trình máy tính. Không mất tiền. Tôi không bao giờ đòi tiền hay hộ chiếu.
