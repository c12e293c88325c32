### Vietnamese: written by a language model, not yet read by a native speaker.

## Greeting and small talk

greet =
    Xin chào! Tôi là Vorweg, một chương trình máy tính. Tôi trả lời câu hỏi về việc sang Đức và tìm nơi tư vấn phù hợp với bạn. Không mất tiền.
    Hãy viết câu hỏi bằng lời của bạn, hoặc chọn một chủ đề.
goodbye = Tạm biệt, chúc bạn mọi điều tốt lành. Bạn có thể viết lại cho tôi bất cứ lúc nào.
thanks = Không có gì. Bạn còn muốn biết thêm điều gì không?
help =
    Tôi làm được hai việc. Tôi trả lời câu hỏi về việc sang Đức: visa, việc làm, học nghề, du học, gia đình, tị nạn, tiếng Đức, nhà ở và nhiều chuyện khác. Và tôi tìm nơi tư vấn cho bạn: một nơi bạn liên lạc được ngay bây giờ và một nơi ở chỗ bạn sắp đến.
    Hãy viết bằng lời của bạn. Bạn cũng có thể viết: dừng, bắt đầu lại, hoặc tên một ngôn ngữ.
    Tôi là một chương trình máy tính. Câu trả lời của tôi lấy từ nguồn công khai, và tôi ghi rõ đã đọc ở đâu và khi nào. Tôi không tư vấn pháp lý cho trường hợp riêng của bạn: việc đó các nơi tư vấn làm.
bot-challenge = Tôi là một chương trình máy tính, không phải người. Nếu bạn muốn nói chuyện với người thật, tôi có thể cho bạn địa chỉ liên hệ.
privacy =
    Khi bạn viết cho tôi, không có ai đọc cùng. Tôi không hỏi tên bạn, và không chuyển gì cho cơ quan nhà nước hay cho bất kỳ ai khác.
    Để theo được câu chuyện của chúng ta, tôi giữ nó tối đa { $retention_days } ngày; sau đó nó bị xóa. Bạn có thể xóa ngay bây giờ: hãy viết /forget.
    Telegram chuyển tin nhắn của bạn và có thể thấy chúng. Xin đừng gửi hộ chiếu, ảnh hay giấy tờ.
delete-my-data =
    Tôi giữ tối đa { $retention_days } ngày: tin nhắn bạn viết cho tôi, ngôn ngữ của bạn và câu trả lời về tuổi và nơi ở. Tên của bạn không được lưu.
    Bạn có muốn tôi xóa hết ngay bây giờ không? Đã xóa thì không lấy lại được.
forgotten = Đã xóa hết. Nếu bạn viết lại, chúng ta bắt đầu từ đầu.
forget-cancelled = Được, không có gì bị xóa.
feedback-positive = Thật mừng vì đã giúp được bạn. Bạn có thể hỏi thêm bất cứ lúc nào.
feedback-negative = Tôi rất tiếc vì chưa giúp được bạn. Bạn có thể tìm nơi khác, hoặc nói chuyện với người thật.
out-of-scope =
    Việc này tôi không giúp được. Tôi chỉ biết về việc sang Đức và các nơi tư vấn ở đó.
    Bạn có thể hỏi tôi, ví dụ, về visa, việc làm, học nghề, gia đình hoặc tị nạn.
what-next = Bạn muốn biết điều gì? Hãy viết câu hỏi, hoặc chọn một chủ đề.
stopped = Được, tôi đã dừng. Bạn có thể hỏi chuyện khác bất cứ lúc nào.
started-over = Được, chúng ta bắt đầu lại. Tôi đã quên các câu trả lời của bạn. Bạn muốn biết điều gì?
offer-declined = Được. Bạn có thể hỏi thêm bất cứ lúc nào.

## Not understood

unsure = Tôi không chắc đã hiểu đúng ý bạn. Có phải bạn muốn hỏi một trong những điều này?
lost = Xin lỗi, tôi chưa hiểu. Bạn hãy nói cách khác, chọn một chủ đề, hoặc xin gặp người thật để nói chuyện.
not-understood-where = Tôi không nhận ra tên nước. Bạn hãy viết tên nước bạn đang ở, ví dụ Tunisia.
not-understood-age = Tôi không nhận ra số tuổi. Bạn hãy viết một con số, ví dụ 25.
not-understood-destination = Tôi không biết nơi này. Bạn hãy viết tên một thành phố ở Đức hoặc mã bưu điện, ví dụ Leipzig.
not-understood-status = Tôi chưa hiểu. Bạn hãy bấm một trong các nút.
not-understood-topic = Tôi không nhận ra chủ đề. Bạn hãy bấm một trong các nút, hoặc viết cách khác xem bạn cần giúp chuyện gì.
going-on-without = Không sao. Chúng ta cứ tiếp tục.

## Finding advice

offer-referral = Bạn có muốn tôi tìm một nơi tư vấn cho bạn không? Tôi sẽ hỏi vài câu ngắn. Câu nào bạn cũng có thể bỏ qua.
offer-again = Bạn có muốn tôi tìm nơi tư vấn về chuyện này nữa không?
ask-where = Bây giờ bạn đang ở nước nào?
ask-age = Bạn bao nhiêu tuổi? Có nơi giúp người trẻ, có nơi giúp người lớn từ { $mbe_age_over } tuổi.
ask-destination = Bạn muốn đến nơi nào ở Đức? Hãy viết tên thành phố hoặc mã bưu điện.
ask-town = Bạn sống ở thành phố nào? Bạn cũng có thể viết mã bưu điện.
ask-which-place = Có nhiều nơi cùng tên này. Bạn muốn nói nơi nào?
ask-status = Bạn ở Đức theo diện nào? Nơi nào được tư vấn cho bạn là tùy vào điều này.
ask-topic = Bạn cần tư vấn về chuyện gì?
services-now = Nơi trợ giúp bạn liên lạc được ngay, từ chỗ bạn đang ở:
services-there = Nơi trợ giúp ở địa phương đó tại Đức:
after-services = Danh sách như của tôi không bao giờ đầy đủ. Nếu có gì sai hoặc không ai trả lời, hãy cho tôi biết. Bạn tìm thấy thêm văn phòng trong các danh sách chính thức.
no-services = Tôi không tìm thấy nơi nào phù hợp trong danh sách của mình. Như vậy không có nghĩa là không có ai giúp: xin xem các danh sách chính thức.
no-more-services = Trong danh sách của tôi không còn nơi nào khác phù hợp. Bạn tìm thấy thêm văn phòng trong các danh sách chính thức.
human-contact = Ở đây có người thật trả lời bạn. Họ không thuộc chương trình này:
service-details = Tất cả những gì tôi biết về các nơi này:
no-service-shown = Tôi chưa nêu nơi nào cho bạn. Bạn có muốn tôi tìm một nơi không?

## Language

choose-language = Chúng ta nói chuyện bằng ngôn ngữ nào?
language-changed = Từ bây giờ tôi viết bằng { $language }.
language-not-spoken = Xin lỗi, tôi chưa nói được { $language }. Đây là những ngôn ngữ tôi nói được:

## Things the bot cannot read

voice-not-heard = Tôi không nghe được tin nhắn thoại hay video. Bạn hãy viết câu hỏi bằng vài chữ. Bạn nói thế nào thì cứ viết thế ấy.
picture-not-seen = Tôi không xem được ảnh, và tôi không giữ ảnh này. Bạn hãy viết câu hỏi bằng vài chữ. Đừng bao giờ gửi ảnh hộ chiếu cho người lạ.
sticker-not-read = Tôi không đọc được nhãn dán (sticker). Bạn hãy viết câu hỏi bằng vài chữ.
contact-not-kept = Tôi không cần số điện thoại, và tôi không giữ số này. Bạn hãy viết câu hỏi bằng vài chữ.
document-not-read = Tôi không đọc được tài liệu, và tôi không giữ tài liệu này. Bạn hãy cho tôi biết bằng vài chữ đó là chuyện gì. Nơi tư vấn có thể đọc thư từ cùng bạn.
kind-not-read = Tôi không đọc được loại tin nhắn này. Bạn hãy viết câu hỏi bằng vài chữ.
edited-not-read = Tôi thấy bạn đã sửa một tin nhắn. Bạn hãy viết lại để tôi trả lời được.
location-not-placed = Tôi không biết nơi này thuộc nước nào. Bạn hãy viết tên nước đó.
text-shortened = Tin nhắn của bạn rất dài. Tôi chỉ đọc phần đầu.
no-words = Tôi cần vài chữ mới giúp được bạn. Bạn muốn biết điều gì?
old-button = Nút này không còn dùng được nữa. Bạn hãy viết điều bạn muốn biết.
group-declined = Tôi chỉ nói chuyện riêng, để không ai đọc cùng. Bạn hãy viết thẳng cho tôi.

## When something goes wrong

apology = Xin lỗi, bên tôi có lỗi. Bạn hãy viết lại sau vài phút. Nếu gấp, ở đây có người trả lời: { $website }
slow-down = Bạn viết nhanh quá. Xin chờ một phút, rồi tôi trả lời tiếp.

## Buttons (short: at most about 25 letters)

button-find-advice = Tìm nơi tư vấn
button-not-now = Để sau
button-skip = Bỏ qua
button-human = Nói chuyện với người thật
button-more-services = Xem nơi khác
button-start-over = Bắt đầu lại
button-in-germany = Tôi đang ở Đức
button-in-country = Ở { $country }
button-under-27 = Dưới { $mbe_age_over } tuổi
button-27-plus = { $mbe_age_over } tuổi trở lên
button-place = { $place } ({ $land })
button-erase = Có, xóa hết
button-keep = Không, giữ lại
button-status-asylum-seeker = Đang làm thủ tục tị nạn
button-status-tolerated = Duldung (hoãn trục xuất)
button-status-protected = Đã được công nhận bảo hộ
button-status-temporary-protection = Từ Ukraina (điều 24)
button-status-visa-holder = Visa hoặc giấy cư trú
button-status-eu-citizen = Công dân EU
button-status-resettler = Gốc Đức (Spätaussiedler)
button-status-abroad-planning = Còn ở nước ngoài
